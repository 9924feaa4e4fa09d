/** The one place that speaks to the engine for everybody: case files of processes, deadlines, rules, submissions, content. */
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {"casefile", "casefile :: web", "calendar", "directory", "refusal", "storage"})
@NullMarked
package org.lookback.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
