/** The public status page without a login, and publishing it over REST. */
@NullMarked
package org.lookback.publicity.web;

import org.jspecify.annotations.NullMarked;
