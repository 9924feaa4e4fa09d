/** What happens in the register without anybody asking: holds lapse. */
@NullMarked
package org.lookback.outpatient.job;

import org.jspecify.annotations.NullMarked;
