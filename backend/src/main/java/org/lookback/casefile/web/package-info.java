/** Case files and evidence over REST; {@link org.lookback.casefile.web.Readers} tells other controllers who is asking. */
@NamedInterface("web")
@NullMarked
package org.lookback.casefile.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
