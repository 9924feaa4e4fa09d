package org.lookback.notice;

import java.time.Clock;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes notices in the transaction of what they tell about: both come true together, or neither. */
@Service
public class NoticeDesk {

    private final Templates templates;
    private final Recipients recipients;
    private final CopyPlan plan;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public NoticeDesk(
            Templates templates,
            Recipients recipients,
            CopyPlan plan,
            Outbox outbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.templates = templates;
        this.recipients = recipients;
        this.plan = plan;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /** Whether there is such a template, so that whoever names one can be told before it is needed. */
    public boolean knows(String template) {
        return templates.find(template).isPresent();
    }

    /**
     * Writes a notice for everybody it is for; it leaves the house after the commit.
     *
     * @return its id; empty if a notice with the same once-key was written before
     */
    @Transactional
    public Optional<String> send(Notice notice) {
        var template = templates
                .find(notice.template())
                .orElseThrow(() -> new IllegalArgumentException("没有通知模板 notices/%s.txt".formatted(notice.template())));
        if (notice.onceKey() != null && outbox.knows(notice.onceKey())) {
            return Optional.empty();
        }
        var written = written(notice, template);
        outbox.put(written);
        events.publishEvent(new NoticesWaiting());
        return Optional.of(written.id());
    }

    private Written written(Notice notice, Template template) {
        var id = UUID.randomUUID().toString();
        var now = clock.instant();
        var to = recipients.resolve(notice.recipients());
        var text = template.render(values(notice, id));
        var body = to.remarks().isEmpty() ? text.body() : text.body() + "\n\n" + String.join("\n", to.remarks());
        return new Written(
                id,
                template.key(),
                notice.caseNo() == null ? null : notice.caseNo().value(),
                text.subject(),
                body,
                notice.urgency() == Urgency.AT_ONCE,
                notice.onceKey(),
                now,
                plan.copies(notice, to.people(), now));
    }

    private static HashMap<String, String> values(Notice notice, String id) {
        var values = new HashMap<>(notice.values());
        values.put("noticeId", id);
        if (notice.caseNo() != null) {
            values.put("caseNo", notice.caseNo().value());
        }
        return values;
    }
}
