package org.lookback.draft;

import org.lookback.workflow.StartHandedIn;
import org.lookback.workflow.TaskEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A draft goes with its form, in the same transaction: a kept draft of a case that exists already would be handed in twice. */
@Component
class DraftsOfEndedForms {

    private final DraftDesk desk;

    DraftsOfEndedForms(DraftDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(TaskEnded ended) {
        desk.dropOfEveryone(new DraftPage(ended.taskId()));
    }

    @EventListener
    void on(StartHandedIn started) {
        desk.drop(started.by(), DraftPage.ofStart(started.processKey()));
    }
}
