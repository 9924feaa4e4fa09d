/** What of a patient's case is to stand on paper. [D18] [D19] */
@NullMarked
package org.lookback.appointment.document;

import org.jspecify.annotations.NullMarked;
