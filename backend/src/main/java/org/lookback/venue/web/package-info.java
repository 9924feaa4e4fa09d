/** The register of venues over HTTP. */
@NullMarked
package org.lookback.venue.web;

import org.jspecify.annotations.NullMarked;
