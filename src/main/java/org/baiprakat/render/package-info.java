/** PDF and image files → page images of a size that reads well, with the text layer where there is one. PDFBox and ImageIO live here. */
package org.baiprakat.render;
