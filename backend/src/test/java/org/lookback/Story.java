package org.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.EvidenceDesk;
import org.lookback.workflow.CaseProcesses;
import org.springframework.boot.test.context.TestComponent;

/** How tests tell a story: what time it is, who hands in which form, which timers have come. */
@TestComponent
public class Story {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CaseProcesses processes;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final EvidenceDesk evidence;

    Story(
            CaseProcesses processes,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            EvidenceDesk evidence) {
        this.processes = processes;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.evidence = evidence;
    }

    /** It is now this local time, e.g. {@code 2026-09-30T10:20}. */
    public void at(String local) {
        ClockUtil.setCurrentTime(Date.from(time(local)));
    }

    public static Instant time(String local) {
        return LocalDateTime.parse(local).atZone(DistrictTime.ZONE).toInstant();
    }

    /** Starts a case with the embedded form's record. */
    public CaseNumber start(String process, String by, String record) {
        return processes.start(process, wrapped(record), by);
    }

    /** Starts a process that serves a case, from its start form alone. @return the case it found */
    public CaseNumber startServing(String process, String by, String record) {
        return processes.start(process, wrapped(record), by);
    }

    /** Hands in the embedded form of the step at which the case waits. */
    public void handIn(CaseNumber number, String step, String by, String record) {
        processes.complete(waiting(number, step).getId(), wrapped(record), by);
    }

    /** Hands in a Camunda form. */
    public void handInFields(CaseNumber number, String step, String by, String fields) {
        processes.complete(waiting(number, step).getId(), read(fields), by);
    }

    public Task waiting(CaseNumber number, String step) {
        var found = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(step)
                .list();
        assertThat(found)
                .as("%s waits at %s, it has %s", number, step, steps(number))
                .hasSize(1);
        return found.get(0);
    }

    public List<String> steps(CaseNumber number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    /** Fires the timers of one case that are due by now, in the order of their times. @return how many fired */
    public int fireDueTimersOf(CaseNumber number) {
        var fired = 0;
        while (true) {
            var due = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                    .flatMap(instance ->
                            management
                                    .createJobQuery()
                                    .processInstanceId(instance.getId())
                                    .active()
                                    .executable()
                                    .list()
                                    .stream())
                    .min(Comparator.comparing(Job::getDuedate));
            if (due.isEmpty()) {
                return fired;
            }
            management.executeJob(due.get().getId());
            fired++;
        }
    }

    /** A photo that this person uploaded. @return its id */
    public String photo(String by) {
        try (var bytes = new ByteArrayOutputStream()) {
            var picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
            picture.setRGB(0, 0, new Color((int) (Math.random() * 0xffffff)).getRGB());
            ImageIO.write(picture, "png", bytes);
            return evidence.take("现场.png", new ByteArrayInputStream(bytes.toByteArray()), by)
                    .id();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode wrapped(String record) {
        return JSON.createObjectNode().set("record", read(record));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
