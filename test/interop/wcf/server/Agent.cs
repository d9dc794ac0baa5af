// One agent: what WCF's dispatcher and NetServer do with a message, for every operation that the WSDL binds.
using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Reflection;
using System.Runtime.Serialization;
using System.ServiceModel;
using System.ServiceModel.Channels;
using System.Xml;

public class Agent
{
    const string Dispatcher = "http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher";

    class Operation
    {
        // Of the elements in the bodies.
        public string Request, Response;
        public bool NeedsCredentials;
    }

    readonly string targetNamespace;
    readonly DataContracts types;
    readonly Operations operations;
    readonly Dictionary<string, Operation> byAction = new Dictionary<string, Operation>();

    public Agent(string name, XmlDocument wsdl, Assembly contracts)
    {
        targetNamespace = wsdl.DocumentElement.GetAttribute("targetNamespace");
        var version = targetNamespace.Substring(targetNamespace.LastIndexOf('/') + 1);
        Path = "/Remote/" + version + "/" + name + ".svc";
        types = new DataContracts(contracts, "Agents." + name, targetNamespace);
        operations = name == "Appointment" ? new Appointments(types) : new Operations(types);
        ReadOperations(wsdl);
    }

    public string Path { get; }

    void ReadOperations(XmlDocument wsdl)
    {
        var prefixes = new XmlNamespaceManager(wsdl.NameTable);
        prefixes.AddNamespace("w", "http://schemas.xmlsoap.org/wsdl/");
        prefixes.AddNamespace("s", "http://schemas.xmlsoap.org/wsdl/soap/");
        Func<string, string> local = path =>
        {
            var name = wsdl.SelectSingleNode(path, prefixes).Value;
            return name.Substring(name.IndexOf(':') + 1);
        };
        foreach (XmlElement bound in wsdl.SelectNodes("//w:binding/w:operation", prefixes))
        {
            var name = bound.GetAttribute("name");
            Func<string, string> element = direction =>
            {
                var message = local($"//w:portType/w:operation[@name='{name}']/w:{direction}/@message");
                return local($"//w:message[@name='{message}']/w:part/@element");
            };
            byAction[bound.SelectSingleNode("s:operation/@soapAction", prefixes).Value] = new Operation
            {
                Request = element("input"),
                Response = element("output"),
                NeedsCredentials = bound.SelectSingleNode("w:input/s:header[@part='Credentials']", prefixes) != null,
            };
        }
    }

    public Message Answer(Message request)
    {
        try
        {
            return request.Properties.ContainsKey(WcfEncoding.Unreadable)
                ? Reply.WithoutBody(HttpStatusCode.BadRequest)
                : Serve(request, request.Headers.Action ?? "");
        }
        catch (FaultException exception)
        {
            var fault = Message.CreateMessage(MessageVersion.Soap11, exception.CreateMessageFault(), Reply.NoAddressing);
            return Reply.With(HttpStatusCode.InternalServerError, fault);
        }
        catch (Exception exception)
        {
            Console.Error.WriteLine(exception);
            throw;
        }
    }

    Message Serve(Message request, string action)
    {
        if (!byAction.TryGetValue(action, out var operation))
            throw Fault($"The message with Action '{action}' cannot be processed at the receiver, due to a ContractFilter mismatch at the EndpointDispatcher.", "ActionNotSupported", Reply.NoAddressing);
        foreach (var header in request.Headers)
            if (header.MustUnderstand && header.Namespace != targetNamespace && header.Namespace != Reply.NoAddressing)
                throw Fault("One or more mandatory SOAP header blocks not understood.", "MustUnderstand");
        var ticket = HeaderBlock(request, "Credentials", "SoCredentials") is object credentials ? Members.Get(credentials, "Ticket") as string : null;
        var timeZone = HeaderBlock(request, "TimeZone", "SoTimeZone");
        var application = HeaderBlock(request, "ApplicationToken", null) as string;
        var body = Body(request, operation.Request);
        var understood = Understood(body, operation.Request);
        // A choice of this server. What is below goes as it does at a NetServer: status 200, and header blocks that tell.
        if (operation.NeedsCredentials && string.IsNullOrEmpty(ticket))
            throw Fault("Missing credentials: no Credentials/Ticket in soap:Header", "Client");

        var type = types.Of(operation.Response);
        var response = Activator.CreateInstance(type);
        object exceptionInfo = null;
        try
        {
            if (ticket == "EXPIRED") throw new UnauthorizedAccessException("Ticket expired");
            operations.Run(operation.Request, body, response);
        }
        catch (Exception exception) when (!(exception is FaultException))
        {
            exceptionInfo = types.ExceptionInfo(exception, operation.Request);
        }
        var answer = Message.CreateMessage(MessageVersion.Soap11, Reply.NoAddressing, response, Serializer(type, operation.Response));
        AddHeader(answer, "ExceptionInfo", exceptionInfo);
        AddHeader(answer, "ExtraInfo", types.ExtraInfo(application, understood));
        AddHeader(answer, "Succeeded", exceptionInfo == null);
        AddHeader(answer, "TimeZone", timeZone);
        return Reply.With(HttpStatusCode.OK, answer);
    }

    object Body(Message request, string element)
    {
        var expected = $"Expected to find node type 'Element' with name '{element}' and namespace '{targetNamespace}'.";
        try
        {
            var reader = request.IsEmpty ? null : request.GetReaderAtBodyContents();
            var serializer = Serializer(types.Of(element), element);
            if (reader == null || !serializer.IsStartObject(reader))
            {
                var found = reader == null ? "" : $" Found node type '{reader.NodeType}' with name '{reader.Name}' and namespace '{reader.NamespaceURI}'";
                throw new SerializationException("OperationFormatter encountered an invalid Message body. " + expected + found);
            }
            return serializer.ReadObject(reader);
        }
        catch (Exception exception)
        {
            throw Fault($"The formatter threw an exception while trying to deserialize the message: There was an error while trying to deserialize parameter {targetNamespace}:{element}. The InnerException message was '{exception.Message}'.  Please see InnerException for more details.", "DeserializationFailed", Dispatcher);
        }
    }

    // The request as the serializer got it: what came out of order and what it doesn't know is gone.
    string Understood(object body, string element)
    {
        var text = new StringWriter();
        // Line ends as they are, not as those of the platform.
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize };
        try
        {
            using (var writer = XmlWriter.Create(text, settings)) Serializer(types.Of(element), element).WriteObject(writer, body);
            return text.ToString();
        }
        catch (SerializationException exception)
        {
            // An enumeration without a value 0 that the request left out.
            return "(not serializable: " + exception.Message + ")";
        }
    }

    // Of no type: a text.
    object HeaderBlock(Message message, string name, string typeName)
    {
        var index = message.Headers.FindHeader(name, targetNamespace);
        if (index < 0) return null;
        var type = typeName == null ? typeof(string) : types.Of(typeName);
        try
        {
            return Serializer(type, name).ReadObject(message.Headers.GetReaderAtHeader(index));
        }
        catch (Exception exception)
        {
            throw Fault($"The formatter threw an exception while trying to deserialize the message: There was an error deserializing the header {name} in namespace {targetNamespace}. {exception.Message}", "DeserializationFailed", Dispatcher);
        }
    }

    void AddHeader(Message message, string name, object value)
    {
        if (value != null) message.Headers.Add(MessageHeader.CreateHeader(name, targetNamespace, value, Serializer(value.GetType(), name)));
    }

    DataContractSerializer Serializer(Type type, string element) => new DataContractSerializer(type, element, targetNamespace);

    static FaultException Fault(string reason, string code, string codeNamespace = "http://schemas.xmlsoap.org/soap/envelope/") =>
        new FaultException(reason, new FaultCode(code, codeNamespace));
}
