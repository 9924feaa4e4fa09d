/** Official papers: what must stand on each, printed from the office's own templates, numbered, sealed and kept. [D] */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"casefile", "casefile :: web", "directory", "calendar", "privacy", "refusal", "storage"})
@NullMarked
package org.lookback.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
