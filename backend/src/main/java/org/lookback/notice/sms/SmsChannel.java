package org.lookback.notice.sms;

import java.util.List;
import org.lookback.notice.Channel;
import org.lookback.notice.ChannelSource;
import org.lookback.notice.DeliveryFailed;
import org.lookback.notice.Letter;
import org.lookback.notice.PatientPost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Text messages to patients. Number, name and link are looked up now and stand in no table of notices. [C6] */
@Component
final class SmsChannel implements Channel, ChannelSource {

    private static final Logger LOG = LoggerFactory.getLogger(SmsChannel.class);

    private final ObjectProvider<PatientPost> post;
    private final SmsWay way;

    SmsChannel(ObjectProvider<PatientPost> post, SmsWay way) {
        this.post = post;
        this.way = way;
    }

    @Override
    public String name() {
        return Channel.SMS;
    }

    @Override
    public List<Channel> channels() {
        return List.of(this);
    }

    @Override
    public void deliver(Letter letter) throws DeliveryFailed {
        var office = post.getIfAvailable();
        if (office == null) {
            throw DeliveryFailed.channel("没有登记患者电话的模块");
        }
        if (!office.isWanted(letter)) {
            LOG.info(
                    "notice={} delivery={} case={} not sent any more", letter.noticeId(), letter.id(), letter.caseNo());
            return;
        }
        way.send(letter, office.address(letter).orElseThrow(() -> DeliveryFailed.letter("患者没有登记可以接收短信的手机号码")));
    }
}
