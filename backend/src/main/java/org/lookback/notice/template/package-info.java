/** Templates as text files, packed with the product or brought by the district. */
@NullMarked
package org.lookback.notice.template;

import org.jspecify.annotations.NullMarked;
