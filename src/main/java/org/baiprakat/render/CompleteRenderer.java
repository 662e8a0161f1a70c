package org.baiprakat.render;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws a page with all its images, or not at all. PDFBox by itself leaves out an image that it cannot decode; a damaged scan with a line
 * of print on it would come out as an almost blank page and be put away as one.
 */
final class CompleteRenderer extends PDFRenderer {
    private static final Set<String> IMAGES = Set.of(OperatorName.DRAW_OBJECT, OperatorName.BEGIN_INLINE_IMAGE);

    CompleteRenderer(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
                if (IMAGES.contains(operator.getName())) {
                    throw e;
                }
                super.operatorException(operator, operands, e);
            }
        };
    }
}
