/** Categories and dispatch catalogue over REST. */
@NullMarked
package org.lookback.catalogue.web;

import org.jspecify.annotations.NullMarked;
