// The classes of one agent's data contracts, by the names of the WSDL.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;

public class DataContracts
{
    readonly Dictionary<string, Type> byName = new Dictionary<string, Type>();

    public DataContracts(Assembly assembly, string codeNamespace, string targetNamespace)
    {
        TargetNamespace = targetNamespace;
        foreach (var type in assembly.GetTypes().Where(one => one.Namespace == codeNamespace))
        {
            var one = type.GetCustomAttribute<DataContractAttribute>();
            var many = type.GetCustomAttribute<CollectionDataContractAttribute>();
            if ((one?.Namespace ?? many?.Namespace) == targetNamespace) byName.Add(one?.Name ?? many.Name, type);
        }
    }

    public string TargetNamespace { get; }

    // Of a type, or of the content of an element.
    public Type Of(string name) => byName[name];

    // SoExceptionInfo: why a call failed.
    public object ExceptionInfo(Exception exception, string operation)
    {
        var type = Of("SoExceptionInfo");
        var parameters = (IDictionary)Activator.CreateInstance(Of("SoExceptionInfoParameters"));
        parameters.Add("op", operation);
        var inner = Activator.CreateInstance(type);
        Members.Set(inner, "Message", "inner");
        var info = Activator.CreateInstance(type);
        Members.Set(info, "Message", exception.Message);
        Members.Set(info, "FriendlyText", exception.Message);
        Members.Set(info, "ExceptionType", exception.GetType().FullName);
        Members.Set(info, "Source", "netserver");
        Members.Set(info, "InnerException", inner);
        Members.Set(info, "Parameters", parameters);
        return info;
    }

    // SoExtraInfo: a dictionary of texts; what came in, so that the caller sees what was lost.
    public object ExtraInfo(string applicationToken, string understood)
    {
        var info = (IDictionary)Activator.CreateInstance(Of("SoExtraInfo"));
        info.Add("ApplicationToken", applicationToken ?? "(none)");
        info.Add("Understood", understood);
        return info;
    }
}

// The members of an object of any class.
static class Members
{
    public static object Get(object target, string name) => target.GetType().GetProperty(name).GetValue(target, null);

    public static void Set(object target, string name, object value) => target.GetType().GetProperty(name).SetValue(target, value, null);

    public static IEnumerable<PropertyInfo> Of(Type type) =>
        type.GetProperties().Where(one => Attribute.IsDefined(one, typeof(DataMemberAttribute)));
}
