package org.baiprakat.cli;

import org.baiprakat.document.CopyMark;
import org.baiprakat.messages.Fault;
import org.baiprakat.messages.Message;
import picocli.CommandLine.ITypeConverter;

/** Whether a page bears a certified-copy mark, as a reviewer types it: {@code yes}, {@code no}, มี, ไม่มี. */
final class CertifiedArgument implements ITypeConverter<CopyMark> {
    @Override
    public CopyMark convert(String text) {
        return switch (text.strip()) {
            case "yes", "มี" -> CopyMark.YES;
            case "no", "ไม่มี" -> CopyMark.NO;
            default -> throw new Fault(Fault.Exit.USAGE, Message.format("‘%s’: พิมพ์ yes (มีคำรับรองสำเนา) หรือ no (ไม่มี)",
                    "‘%s’: say yes (it bears a certified-copy mark) or no", text));
        };
    }
}
