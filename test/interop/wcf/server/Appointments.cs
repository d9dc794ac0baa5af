// The operations of the Appointment agent that keep state: a store of appointments by their id.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using System.ServiceModel;
using System.ServiceModel.Channels;

public class Appointments : Operations
{
    static readonly string[] RecordMembers = { "AppointmentId", "MotherId", "Description", "StartDate", "EndDate", "Completed" };

    readonly Dictionary<int, object> store = new Dictionary<int, object>();
    int nextId = 1;

    public Appointments(DataContracts types) : base(types) { }

    public override void Run(string operation, object request, object response)
    {
        lock (store) RunAlone(operation, request, response);
    }

    void RunAlone(string operation, object request, object response)
    {
        switch (operation)
        {
            case "SetSeen":
                if (store.TryGetValue((int)Members.Get(request, "AppointmentId"), out var invited))
                    Members.Set(invited, "InvitationStatus", Enum.Parse(Types.Of("InvitationStatus"), "Seen"));
                break;
            case "SaveAppointmentEntity":
                Members.Set(response, "Response", Save(Members.Get(request, "AppointmentEntity") ?? throw new ArgumentNullException("AppointmentEntity")));
                break;
            case "GetAppointmentEntity":
                Members.Set(response, "Response", Find((int)Members.Get(request, "AppointmentEntityId")));
                break;
            case "GetAppointmentRecords":
                var type = response.GetType().GetProperty("Response").PropertyType.GetElementType();
                Members.Set(response, "Response", Records((int)Members.Get(request, "MotherId"), type));
                break;
            default:
                base.Run(operation, request, response);
                break;
        }
    }

    object Save(object appointment)
    {
        if ((int)Members.Get(appointment, "AppointmentId") == 0) Members.Set(appointment, "AppointmentId", nextId++);
        return store[(int)Members.Get(appointment, "AppointmentId")] = appointment;
    }

    object Find(int id) => store.TryGetValue(id, out var appointment) ? appointment : throw new NotFound(Types, id);

    // Of one mother, or with 0 all.
    Array Records(int motherId, Type type)
    {
        var found = store.Values.Where(one => motherId == 0 || motherId == (int)Members.Get(one, "MotherId")).ToList();
        var records = Array.CreateInstance(type, found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            var record = Activator.CreateInstance(type);
            foreach (var name in RecordMembers) Members.Set(record, name, Members.Get(found[i], name));
            records.SetValue(record, i);
        }
        return records;
    }

    // A fault with a detail, as a FaultContract would give it; the published WSDLs declare none.
    class NotFound : FaultException
    {
        readonly DataContracts types;
        readonly object detail;

        public NotFound(DataContracts types, int id) : base("Not found", new FaultCode("Server", "http://schemas.xmlsoap.org/soap/envelope/"))
        {
            this.types = types;
            detail = Activator.CreateInstance(types.Of("SoExceptionInfo"));
            Members.Set(detail, "Message", "No appointment " + id);
            Members.Set(detail, "ExceptionType", "NotFound");
        }

        public override MessageFault CreateMessageFault() => MessageFault.CreateFault(
            Code, Reason, detail, new DataContractSerializer(detail.GetType(), "SoExceptionInfo", types.TargetNamespace));
    }
}
