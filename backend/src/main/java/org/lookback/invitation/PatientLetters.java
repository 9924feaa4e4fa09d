package org.lookback.invitation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lookback.notice.Letter;
import org.lookback.notice.PatientPost;
import org.lookback.notice.PatientRecipient;
import org.lookback.notice.Template;
import org.lookback.patient.Patients;
import org.springframework.stereotype.Component;

/** Fills name, number and link into a message at the moment it is sent. [C6] */
@Component
class PatientLetters implements PatientPost {

    /** A land line takes no text messages. */
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    private static final Pattern MASKED_NAME = Pattern.compile("\\S{1,2}\\*+");

    private final Patients patients;
    private final Invitations invitations;
    private final InvitationLinks links;
    private final Clock clock;

    PatientLetters(Patients patients, Invitations invitations, InvitationLinks links, Clock clock) {
        this.patients = patients;
        this.invitations = invitations;
        this.links = links;
        this.clock = clock;
    }

    /** Not when something newer was told since, and never to the dead. */
    @Override
    public boolean isWanted(Letter letter) {
        return !patients.card(ref(letter)).deceased()
                && invitations
                        .ofNotice(letter.noticeId())
                        .filter(one -> one.isOpenAt(clock.instant()))
                        .isPresent();
    }

    @Override
    public Optional<Sms> address(Letter letter) {
        return patients.phone(ref(letter))
                .map(phone -> phone.replaceAll("[\\s-]", ""))
                .filter(phone -> MOBILE.matcher(phone).matches())
                .map(phone -> new Sms(phone, text(letter)));
    }

    private String text(Letter letter) {
        var link = invitations.ofNotice(letter.noticeId()).map(links::whole).orElse("");
        var name = patients.card(ref(letter)).name();
        return text(letter.body(), MASKED_NAME.matcher(name).matches() ? name : "", link);
    }

    /** @param name masked; empty if it is not known @param link empty while nobody has set the public address */
    static String text(String body, String name, String link) {
        var page = link.isEmpty() ? "" : "查看和办理：" + link;
        return new Template("", "", body)
                .render(Map.of(NewsWords.NAME, name, NewsWords.PAGE, page))
                .body();
    }

    private static String ref(Letter letter) {
        return PatientRecipient.of(letter.recipient()).ref();
    }
}
