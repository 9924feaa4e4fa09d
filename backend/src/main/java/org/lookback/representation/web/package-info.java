/** Objections over REST. */
@NullMarked
package org.lookback.representation.web;

import org.jspecify.annotations.NullMarked;
