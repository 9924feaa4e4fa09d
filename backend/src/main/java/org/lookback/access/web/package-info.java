/** Login page, sessions, security headers, and who may open which address. */
@NullMarked
package org.lookback.access.web;

import org.jspecify.annotations.NullMarked;
