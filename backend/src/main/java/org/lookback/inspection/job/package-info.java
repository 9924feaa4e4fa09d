/** What happens to inspections when the application starts. */
@NullMarked
package org.lookback.inspection.job;

import org.jspecify.annotations.NullMarked;
