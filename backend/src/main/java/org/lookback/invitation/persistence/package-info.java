/** Where links to patients' pages are kept, as hashes. */
@NullMarked
package org.lookback.invitation.persistence;

import org.jspecify.annotations.NullMarked;
