package org.lookback.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.notice.Deliveries;
import org.lookback.notice.Delivery;
import org.lookback.notice.DeliveryState;
import org.lookback.notice.Notice;
import org.lookback.notice.NoticeDesk;
import org.lookback.notice.ShippedTemplate;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Preferences, channels and retries as people and the console see them, in the whole application. */
@ProcessTest
class NoticeApiTests {

    @Autowired
    WebApplicationContext application;

    @Autowired
    NoticeDesk desk;

    @Autowired
    Scheduler scheduler;

    @Autowired
    Deliveries deliveries;

    @Autowired
    NoticeHealth health;

    private MockMvc http;

    @BeforeEach
    void open() {
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void everybodyHasTheUsualPreferencesUntilTheyChoose() throws Exception {
        http.perform(get("/api/me/notice-preferences").with(person("zhou.officer2")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.delivery").value("AT_ONCE"))
                .andExpect(jsonPath("$.quietHours").value(true));
        choose("{\"mail\":\" zhou@example.test \",\"delivery\":\"DIGEST\",\"quietHours\":false}")
                .andExpect(status().isOk());
        http.perform(get("/api/me/notice-preferences").with(person("zhou.officer2")))
                .andExpect(jsonPath("$.mail").value("zhou@example.test"))
                .andExpect(jsonPath("$.delivery").value("DIGEST"));
        choose("{\"mail\":\"\",\"delivery\":\"AT_ONCE\",\"quietHours\":true}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mail").doesNotExist());
    }

    @Test
    void aBadChoiceIsAnsweredInChinese() throws Exception {
        choose("{\"mail\":\"zhou\",\"delivery\":\"DIGEST\",\"quietHours\":false}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("MAIL_ADDRESS_INVALID"));
        choose("{\"mail\":\"a@b.test\\r\\nBcc: c@d.test\",\"delivery\":\"DIGEST\",\"quietHours\":false}")
                .andExpect(status().isBadRequest());
        choose("{\"mail\":\"a@b.test\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("PREFERENCE_INCOMPLETE"));
        choose("{\"delivery\":\"HOURLY\",\"quietHours\":false}").andExpect(status().isBadRequest());
        choose("[]").andExpect(status().isBadRequest());
        http.perform(get("/api/me/notice-preferences").with(person("admin")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail", containsString("不在机构人员名册中")));
    }

    @Test
    void supervisorsSeeChannelsAndDeliveries() throws Exception {
        var id = desk.send(Notice.of(ShippedTemplate.NUDGE, "li.officer1").with("task", "复查"))
                .orElseThrow();

        http.perform(get("/api/notices/channels").with(supervisor()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].name", hasItem("log")))
                .andExpect(jsonPath("$.items[0].state").value("UP"));
        http.perform(get("/api/notices").param("limit", "5").with(supervisor()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].noticeId", hasItem(id)))
                .andExpect(jsonPath("$.items[0].body").doesNotExist());
    }

    @Test
    void whatCannotWaitLeavesRightAfterTheCommit() {
        var id = desk.send(Notice.of(ShippedTemplate.NUDGE, "li.officer1", "market-reg-head")
                        .atOnce())
                .orElseThrow();

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(deliveries.ofNotice(id))
                .hasSize(2)
                .extracting(Delivery::state)
                .containsOnly(DeliveryState.SENT));
    }

    @Test
    void theHealthPageNamesTheChannels() throws Exception {
        http.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UP"));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails()).containsKey("log");
    }

    @Test
    void nobodyElseDoesAndNonsenseIsRefused() throws Exception {
        http.perform(get("/api/notices/channels").with(person("li.officer1"))).andExpect(status().isForbidden());
        http.perform(get("/api/notices").with(person("li.officer1"))).andExpect(status().isForbidden());
        http.perform(post("/api/notices/x/retry").with(person("li.officer1")).with(csrf()))
                .andExpect(status().isForbidden());
        http.perform(post("/api/notices/x/retry").with(supervisor()).with(csrf()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("NOTICE_UNKNOWN"));
        http.perform(get("/api/notices").param("limit", "0").with(supervisor())).andExpect(status().isBadRequest());
        http.perform(get("/api/notices").param("state", "LOST").with(supervisor()))
                .andExpect(status().isBadRequest());
    }

    @Test
    void everyJobOfTheDistrictIsInTheStore() throws Exception {
        for (var job :
                new String[] {"sendMorningSheets", "sendDigests", "warnOfMissingYear", "removeForgottenEvidence"}) {
            assertThat(scheduler.getTriggersOfJob(JobKey.jobKey(job))).as(job).hasSize(1);
        }
    }

    private ResultActions choose(String choice) throws Exception {
        return http.perform(put("/api/me/notice-preferences")
                .contentType(MediaType.APPLICATION_JSON)
                .content(choice)
                .with(person("zhou.officer2"))
                .with(csrf()));
    }

    private static RequestPostProcessor person(String id) {
        return user(id).authorities(new SimpleGrantedAuthority("GROUP_staff"));
    }

    private static RequestPostProcessor supervisor() {
        return user("qin.supervisor1").authorities(new SimpleGrantedAuthority("GROUP_supervisor"));
    }
}
