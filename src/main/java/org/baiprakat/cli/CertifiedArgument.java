package org.baiprakat.cli;

import org.baiprakat.document.CopyMark;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whether a page bears a certified-copy mark, as a reviewer types it: {@code yes}, {@code no}, มี, ไม่มี. */
final class CertifiedArgument implements ITypeConverter<CopyMark> {
    @Override
    public CopyMark convert(String text) {
        return switch (text.strip()) {
            case "yes", "มี" -> CopyMark.YES;
            case "no", "ไม่มี" -> CopyMark.NO;
            default -> throw new TypeConversionException("‘" + text + "’: yes (มีคำรับรองสำเนา) หรือ no (ไม่มี) / yes or no");
        };
    }
}
