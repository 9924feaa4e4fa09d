/** The certificate of a red flag. [D10] */
@NullMarked
package org.lookback.flag.document;

import org.jspecify.annotations.NullMarked;
