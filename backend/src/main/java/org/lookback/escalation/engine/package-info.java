/** What the ladder's diagram calls: service tasks and the listeners of its forms. */
@NullMarked
package org.lookback.escalation.engine;

import org.jspecify.annotations.NullMarked;
