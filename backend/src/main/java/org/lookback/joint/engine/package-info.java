/** What the diagram joint-inspection calls. */
@NullMarked
package org.lookback.joint.engine;

import org.jspecify.annotations.NullMarked;
