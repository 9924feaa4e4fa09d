/** Words by Lucene's smartcn. */
@NullMarked
package org.lookback.chinese.lucene;

import org.jspecify.annotations.NullMarked;
