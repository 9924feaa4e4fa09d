/** Imports: from a line somebody typed to a venue in the register, with a report that names every line that was not taken. */
@NamedInterface("intake")
@NullMarked
package org.lookback.venue.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
