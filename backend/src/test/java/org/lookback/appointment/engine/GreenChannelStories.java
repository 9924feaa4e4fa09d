package org.lookback.appointment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.appointment.engine.RescheduleStories.NURSE;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.lookback.Story;
import org.lookback.appointment.RescheduleMessages;
import org.lookback.appointment.RescheduleState;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.springframework.boot.test.context.TestComponent;

/** Danger is reported, and nothing else of the case is left. */
@TestComponent
public class GreenChannelStories {

    private final Story story;
    private final RescheduleStories told;
    private final RescheduleMessages messages;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final CaseDesk files;

    GreenChannelStories(
            Story story,
            RescheduleStories told,
            RescheduleMessages messages,
            RuntimeService runtime,
            ManagementService management,
            CaseDesk files) {
        this.story = story;
        this.told = told;
        this.messages = messages;
        this.runtime = runtime;
        this.management = management;
        this.files = files;
    }

    void overrides(CaseNumber number) {
        assertThat(messages.critical(number)).isTrue();
        received(number);
    }

    void received(CaseNumber number) {
        told.waits(number, RescheduleState.GREEN_CHANNEL, "userTask_receiveCritical");
        // the main process and the green channel, with the warning of its one task
        var running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list();
        assertThat(running).hasSize(2);
        assertThat(running.stream()
                        .mapToLong(process -> management
                                .createJobQuery()
                                .processInstanceId(process.getId())
                                .count())
                        .sum())
                .isEqualTo(1);
        story.at("2026-10-08T10:00");
        story.handIn(
                number,
                "userTask_receiveCritical",
                NURSE,
                "{\"receivedAt\":\"2026-10-08T09:30\",\"testTaken\":true,\"bufferZone\":true}");
        assertThat(files.get(number).outcome()).isEqualTo("GREEN_CHANNEL");
    }
}
