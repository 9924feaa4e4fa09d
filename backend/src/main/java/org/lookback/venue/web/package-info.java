/** The register of venues over HTTP; other imports take their files and give their reports the same way. */
@NamedInterface("web")
@NullMarked
package org.lookback.venue.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
