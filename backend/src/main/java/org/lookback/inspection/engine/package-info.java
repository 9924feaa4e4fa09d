/** What the diagrams of an inspection call: listeners, delegates and the bean {@code inspection}. */
@NullMarked
package org.lookback.inspection.engine;

import org.jspecify.annotations.NullMarked;
