/** What of a request for more time is to stand on paper. [D16] */
@NullMarked
package org.lookback.extension.document;

import org.jspecify.annotations.NullMarked;
