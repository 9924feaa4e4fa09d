/** Lookback (回头看): every package below is a module, see its card; this one only starts them. */
@NullMarked
package org.lookback;

import org.jspecify.annotations.NullMarked;
