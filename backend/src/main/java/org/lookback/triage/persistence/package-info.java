/** Earlier requests, read from the hotline's tables. */
@NullMarked
package org.lookback.triage.persistence;

import org.jspecify.annotations.NullMarked;
