/** What of a hotline case is to stand on its official papers. [D14] [D15] [D16] */
@NullMarked
package org.lookback.hotline.document;

import org.jspecify.annotations.NullMarked;
