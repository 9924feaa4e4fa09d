/** The address under which the district's pages can be reached from outside. */
@NullMarked
package org.lookback.publicity.link;

import org.jspecify.annotations.NullMarked;
