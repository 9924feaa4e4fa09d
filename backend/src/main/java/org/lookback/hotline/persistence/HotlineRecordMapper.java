package org.lookback.hotline.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.lookback.hotline.CallbackAttempt;
import org.lookback.hotline.DispatchObjection;
import org.lookback.hotline.OnAccount;
import org.lookback.hotline.QualityCheck;
import org.lookback.hotline.RequestChange;
import org.lookback.hotline.SupportCall;
import org.lookback.hotline.WorkOrder;

@Mapper
interface HotlineRecordMapper {

    void insertWorkOrder(WorkOrder order);

    void updateWorkOrder(WorkOrder order);

    List<WorkOrder> listOrders(String caseNo);

    void insertDispatchObjection(DispatchObjection objection);

    void updateDispatchObjection(DispatchObjection objection);

    List<DispatchObjection> listObjections(String caseNo);

    void insertSupportCall(SupportCall call);

    void updateSupportCall(SupportCall call);

    List<SupportCall> listSupports(String caseNo);

    void insertQualityCheck(QualityCheck check);

    List<QualityCheck> listQualities(String caseNo);

    void insertCallbackAttempt(CallbackAttempt attempt);

    List<CallbackAttempt> listAttempts(String caseNo);

    void insertCallback(HotlineCallbackRow callback);

    void updateCallback(HotlineCallbackRow callback);

    List<HotlineCallbackRow> listCallbacks(String caseNo);

    void insertOnAccount(OnAccount account);

    void updateOnAccount(OnAccount account);

    List<OnAccount> listAccounts(String caseNo);

    void insertRequestChange(RequestChange change);

    List<RequestChange> listChanges(String caseNo);
}
