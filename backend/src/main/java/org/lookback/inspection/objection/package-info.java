/** What a venue may object to in an inspection, and what becomes of it. */
@NullMarked
package org.lookback.inspection.objection;

import org.jspecify.annotations.NullMarked;
