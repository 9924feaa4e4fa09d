/** Requests of the hotline over REST, for reading. */
@NullMarked
package org.lookback.hotline.web;

import org.jspecify.annotations.NullMarked;
