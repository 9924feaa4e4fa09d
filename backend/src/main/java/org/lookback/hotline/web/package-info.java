/** Requests of the hotline over REST, for reading. */
/** The hotline over REST. */
@NullMarked
package org.lookback.hotline.web;

import org.jspecify.annotations.NullMarked;
