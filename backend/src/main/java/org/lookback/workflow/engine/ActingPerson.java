package org.lookback.workflow.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;

/** Who acts in the running engine command. */
@Component
class ActingPerson {

    /** The person's id, or {@code system} when a timer acts. */
    String id() {
        var command = Context.getCommandContext();
        var who = command == null ? null : command.getAuthenticatedUserId();
        return who == null ? "system" : who;
    }
}
