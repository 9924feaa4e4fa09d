/** What happens to cases of patients by itself. */
@NullMarked
package org.lookback.appointment.job;

import org.jspecify.annotations.NullMarked;
