// Hands each message to the agent that its address names. Mono's listener deadlocks with two hosts on one port, so one endpoint takes
// every address below /Remote/; and its typed dispatcher differs from WCF's in faults, in the order of parameters and in what it does with
// unreadable input, so the one operation is untyped, and Agent does what WCF's dispatcher does.
using System.Collections.Generic;
using System.Net;
using System.ServiceModel;
using System.ServiceModel.Channels;
using System.ServiceModel.Description;
using System.ServiceModel.Dispatcher;

[ServiceContract]
public interface IAnyMessage
{
    [OperationContract(Action = "*", ReplyAction = "*")]
    Message Answer(Message request);
}

[ServiceBehavior(InstanceContextMode = InstanceContextMode.Single, ConcurrencyMode = ConcurrencyMode.Multiple)]
public class Router : IAnyMessage, IEndpointBehavior
{
    // By path.
    public readonly Dictionary<string, Agent> Agents = new Dictionary<string, Agent>();

    public Message Answer(Message request)
    {
        var address = request.Headers.To ?? request.Properties.Via;
        return Agents.TryGetValue(address.AbsolutePath, out var agent) ? agent.Answer(request) : Reply.WithoutBody(HttpStatusCode.NotFound);
    }

    public void ApplyDispatchBehavior(ServiceEndpoint endpoint, EndpointDispatcher dispatcher)
    {
        dispatcher.AddressFilter = new MatchAllMessageFilter();
    }

    public void AddBindingParameters(ServiceEndpoint endpoint, BindingParameterCollection parameters) { }

    public void ApplyClientBehavior(ServiceEndpoint endpoint, ClientRuntime runtime) { }

    public void Validate(ServiceEndpoint endpoint) { }
}
