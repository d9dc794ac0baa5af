// What operations do that keep no state: each member of the response is an echo of a member of the request that has its type, or
// a filled-in sample.
using System;
using System.Linq;

public class Operations
{
    protected readonly DataContracts Types;

    public Operations(DataContracts types)
    {
        Types = types;
    }

    public virtual void Run(string operation, object request, object response)
    {
        foreach (var member in Members.Of(response.GetType()))
            member.SetValue(response, Echo(request, member.PropertyType) ?? Samples.Of(member.PropertyType), null);
    }

    static object Echo(object request, Type type) =>
        Members.Of(request.GetType()).Where(one => one.PropertyType == type).Select(one => one.GetValue(request, null)).FirstOrDefault(one => one != null);
}
