package org.lookback;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lookback.appointment.BlockedPatients;
import org.lookback.appointment.engine.ClinicPatients;
import org.lookback.appointment.engine.FiledForms;
import org.lookback.appointment.engine.GreenChannelStories;
import org.lookback.appointment.engine.RescheduleStories;
import org.lookback.card.engine.CardStories;
import org.lookback.card.engine.CardedVenues;
import org.lookback.card.engine.PrintedPapers;
import org.lookback.card.engine.Referrals;
import org.lookback.escalation.LadderStories;
import org.lookback.escalation.web.TaskLists;
import org.lookback.extension.RoadCases;
import org.lookback.flag.FlagStories;
import org.lookback.followup.FollowedCases;
import org.lookback.hotline.RequestsOnRecord;
import org.lookback.hotline.engine.HotlineStories;
import org.lookback.inspection.engine.InspectionStories;
import org.lookback.invitation.web.InvitedPatients;
import org.lookback.outpatient.Clinics;
import org.lookback.patient.PatientsInCare;
import org.lookback.rescue.BlockedBookings;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the one running application that all such tests share: real engine, real database (H2, and in a second run MariaDB),
 * the demo district's units, people and venues, timers fired by hand. No mocks in it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@ExtendWith({ReachableDatabase.class, OwnTime.class})
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "lookback.demo.cases=false",
            "lookback.data-dir=target/test-data"
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    BlockedBookings.class,
    BlockedPatients.class,
    CardStories.class,
    CardedVenues.class,
    ClinicPatients.class,
    Clinics.class,
    FiledForms.class,
    FlagStories.class,
    FollowedCases.class,
    GreenChannelStories.class,
    HotlineStories.class,
    InspectionStories.class,
    InvitedPatients.class,
    LadderStories.class,
    PatientsInCare.class,
    PrintedPapers.class,
    Referrals.class,
    RequestsOnRecord.class,
    RescheduleStories.class,
    RoadCases.class,
    Story.class,
    TaskLists.class
})
public @interface ProcessTest {}
