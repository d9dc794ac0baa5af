// The messages of the corpus that the clients don't read or write as the corpus has it, and what decides.
import type { Mode } from "./judge.js";

interface Exception {
  readonly because: string;
  /** Of the standard that decides. */
  readonly clause: string;
  /** By the cases' ids: the modes that fail. */
  readonly cases: Readonly<Record<string, readonly Mode[]>>;
}

const read: readonly Mode[] = ["decode", "roundtrip"];
const all: readonly Mode[] = ["encode", "decode", "roundtrip"];
const encode: readonly Mode[] = ["encode"];
const decode: readonly Mode[] = ["decode"];
const roundtrip: readonly Mode[] = ["roundtrip"];

export const exceptions: readonly Exception[] = [
  {
    because: "A value isn't one of the declared type.",
    clause:
      "XML Schema Part 2, 4.1.2 and the type's lexical space: 3.3.13 long, 3.3.17 int, 3.3.22 unsignedInt, 3.2.16 base64Binary",
    cases: {
      "harvest/reficio+soap-ws/2a9da56f4cf5": read,
      "harvest/reficio+soap-ws/01197883b247": read,
      "harvest/reficio+soap-ws/f9722756c26e": read,
      "node-soap/RetrieveFareQuoteDateRange__should_handle_child_namespaces": encode,
      "zeep/test_xsd_simple_types__test_simple_type_0": all,
      "zeep/test_xsd_extension__test_extension_base_anytype_0": all,
      "harvest/apache+axis-axis1-java/7c919bc08a38": read,
      "harvest/apache+axis-axis1-java/9ae97f5d4711": read,
      "harvest/reficio+soap-ws/1efe488abb4d": read,
      "harvest/reficio+soap-ws/214b68d62cd2": read,
      "harvest/KDAB+KDSoap/f08deab265f1": read,
    },
  },
  {
    because: "`--04--Z` was the form of a month in the first edition only; the second has `--04Z`.",
    clause: "XML Schema Part 2 (second edition), 3.2.14.1; erratum E2-12 of the first",
    cases: {
      "php/schema064": all,
      "phpenc/Schema064Test": all,
      "phpenc/Schema086Test": all,
    },
  },
  {
    because: "The text is neither of the union's types: two floats, of which one isn't an int.",
    clause: "XML Schema Part 2, 2.5.1.3",
    cases: {
      "php/schema019": all,
      "php/schema020": all,
      "phpenc/Schema018Test": ["encode", "decode"],
      "phpenc/Schema020Test": all,
    },
  },
  {
    because:
      "What was recorded is a piece of program text, so that text stands in the envelope or in its body.",
    clause: "SOAP 1.1, 4.1.1 and 4.3.1, and the schema of its envelope: neither is mixed",
    cases: {
      "harvest/apache+ode/b1ef8c9bdeee": read,
      "harvest/apache+axis-axis2-java-core/a09616644b53": read,
      "harvest/apache+axis-axis2-java-core/a6af79ba2ea6": read,
      "harvest/jbossws+jbossws-native/1fcb1a00bfc4": read,
      "harvest/jbossws+jbossws-native/2e982d17547c": read,
      "harvest/jbossws+jbossws-native/5af9bee0efce": read,
      "harvest/jbossws+jbossws-native/8e55fb55f236": read,
      "harvest/jbossws+jbossws-native/cc34f8856131": read,
      "harvest/jbossws+jbossws-native/f93dab81ec17": read,
      "harvest/scrottie+SOAP-WSDL/716dd57256bf": read,
    },
  },
  {
    because: "Text stands between the elements of a type that isn't mixed.",
    clause: "XML Schema Part 1, 3.4.4 (Element Locally Valid (Complex Type), 2.3)",
    cases: {
      "harvest/SmartBear+soapui/178bcd4073cb": read,
      "harvest/apache+ode/d534a93152a8": read,
    },
  },
  {
    because: "A template of a message: its values are elements that a test fills in.",
    clause: "XML Schema Part 1, 3.3.4 (Element Locally Valid (Type), 3.1.2)",
    cases: {
      "harvest/apache+axis-axis1-java/35ec8e0b0580": read,
      "harvest/apache+axis-axis1-java/b7dadfdbd597": read,
      "harvest/reficio+soap-ws/bff24e27d7f0": read,
      "harvest/reficio+soap-ws/bbe696f1b0ad": read,
      "harvest/apache+axis-axis1-java/380ff91fbc4f": read,
      "harvest/apache+axis-axis1-java/ce7f720b7a46": read,
    },
  },
  {
    because:
      "The value or the message breaks the content model: a choice taken twice, too many elements, one twice, one missing.",
    clause: "XML Schema Part 1, 3.8.4 and 3.9.4",
    cases: {
      "zeep/test_soap_multiref__test_parse_multiref_soap_response_child_des0": decode,
      "node-soap/createData__should_generate_complex_type_request": ["encode", "decode"],
      "harvest/SmartBear+soapui/3d7be7cb8421": read,
      "harvest/SmartBear+soapui/7a4e6944d2df": read,
      "phpenc/ImpliedSchema006Test": all,
      "phpenc/Schema032Test": all,
      "strong-soap/createData__should_generate_complex_type_request": ["encode", "decode"],
    },
  },
  {
    because:
      "The parts of an RPC message are elements without a namespace; here they have one. They are read, but not written so.",
    clause: "WS-I Basic Profile 1.1, R2735; WSDL 1.1, 3.5",
    cases: {
      "harvest/kayoom+wsdl-mapper/fda5c7b2e89e": roundtrip,
      "harvest/apache+cxf/ada0e64d883e": roundtrip,
      "harvest/apache+cxf/ae0e0d768c87": read,
      "harvest/apache+cxf/b3beb128cb72": roundtrip,
      "harvest/apache+cxf/c5908186e602": roundtrip,
      "harvest/rubyjedi+soap4r/0deb0bdab428": roundtrip,
      "harvest/rubyjedi+soap4r/3a7a51479896": roundtrip,
      "harvest/rubyjedi+soap4r/4a94dc5b1986": roundtrip,
      "harvest/rubyjedi+soap4r/bcae66f3a1a3": roundtrip,
      "harvest/rubyjedi+soap4r/d0479634c095": roundtrip,
    },
  },
  {
    because: "The message has other parts than the contract, or its parts by other names.",
    clause: "WSDL 1.1, 3.5: the elements in the wrapper are named as the parts are",
    cases: {
      "zeep/test_soap_multiref__test_parse_multiref_soap_response_des0": decode,
      "strong-soap/multiCall__rpc_stype_request_xsi_attributes": ["encode", "decode"],
      "node-soap/addPrefix__should_add_namespace_on_output_message": ["encode", "decode"],
      "node-soap/Login__unsupported_response_name_returned_and_local_xs_schema_missed": encode,
      "strong-soap/Login__unsupported_response_name_returned_and_local_xs_schema_missed": encode,
      "node-soap/multiCall__rpc_stype_request_xsi_attributes": ["encode", "decode"],
      "harvest/apache+axis-axis2-java-core/29224b5a3382": read,
      "harvest/apache+ode/786083d49754": read,
      "node-soap/Message__Messages_suffixed_with_In_Out": encode,
      "node-soap/Message__Messages_suffixed_with_Input_Output": encode,
      "node-soap/Message__Messages_suffixed_with_Request_Response": encode,
      "node-soap/Message__overriding_namespace_prefix": encode,
      "strong-soap/Message__MessageResponses_suffixed_with_.Out": encode,
      "strong-soap/Message__MessageResponses_suffixed_with_.Output": encode,
      "strong-soap/Message__MessageResponses_suffixed_with_.Response": encode,
      "strong-soap/Message__Messages_suffixed_with_In_Out": encode,
      "strong-soap/Message__Messages_suffixed_with_Input_Output": encode,
      "strong-soap/Message__Messages_suffixed_with_Request_Response": encode,
      "strong-soap/Message__overriding_namespace_prefix": encode,
    },
  },
  {
    because: "Nil, where the contract doesn't allow it.",
    clause: "WS-I Basic Profile 1.1, R2211; XML Schema Part 1, 3.3.4 (Element Locally Valid (Element), 3.1)",
    cases: {
      "harvest/jbossws+jbossws-native/8151fda011f2": read,
      "harvest/rubyjedi+soap4r/af9a26f8aae8": read,
    },
  },
  {
    because:
      "The style is document and the parts have types, so they are the body's content; here a wrapper stands around them.",
    clause: "WSDL 1.1, 3.5",
    cases: {
      "php/schema071": all,
      "phpenc/Schema071Test": all,
      "phpenc/Schema072Test": all,
      "phpenc/Schema073Test": all,
      "php/bug47049": all,
      "phpenc/ImpliedSchema016Test": all,
    },
  },
  {
    because: "The body holds nothing though the message has a part with an element.",
    clause: "WSDL 1.1, 3.5; WS-I Basic Profile 1.1, R2712",
    cases: {
      "strong-soap/Dummy__should_handle_null_args": encode,
      "strong-soap/Dummy__should_return_array_despite_maxOccurs_1": encode,
      "strong-soap/Dummy__should_return_object_when_maxOccurs_1": encode,
    },
  },
  {
    because: "A reference to a global declaration takes its namespace; here the name has none.",
    clause: "XML Schema Part 1, 3.2.2 and 3.3.2 (ref)",
    cases: {
      "php/schema034": all,
      "php/schema035": all,
      "php/schema038": ["encode", "roundtrip"],
      "phpenc/Schema034Test": all,
      "phpenc/Schema035Test": all,
      "phpenc/Schema038Test": all,
    },
  },
  {
    because: "The schema is wrong: complex content can't restrict simple content, so the text has no place.",
    clause: "XML Schema Part 1, 3.4.3 (Complex Type Definition Representation OK)",
    cases: {
      "php/schema048": all,
      "phpenc/Schema048Test": all,
    },
  },
  {
    because: "Only the server starts such an operation: it has an output and no input.",
    clause: "WSDL 1.1, 2.4.4; WS-I Basic Profile 1.1, R2303",
    cases: {
      "harvest/apache+axis-axis1-java/2cf33e6eadc4": read,
      "harvest/apache+axis-axis1-java/87781eca716c": read,
      "zeep/test_wsdl_messages_rpc__test_deserialize_des0": decode,
    },
  },
  {
    because:
      "The elements of the message have no namespace where the schema gives them one, or the other way, or another one.",
    clause: "XML Schema Part 1, 3.3.2 (form, elementFormDefault) and 3.3.4",
    cases: {
      "php/bug40609": all,
      "strong-soap/addList__complex_extension_namespace_for_arrays": ["encode", "decode"],
      "strong-soap/update__complex_extension_fields_in_parent_without_explicit_namespace": decode,
      "strong-soap/update__complex_extension_with_array_attributes": ["encode", "decode"],
      "zeep/test_soap_xop__test_xop_cid_encoded_des0": decode,
    },
  },
  {
    because: "The members of the base come first.",
    clause: "XML Schema Part 1, 3.4.2 (complexContent, extension)",
    cases: { "node-soap/update__complex_extension_with_array_attributes": encode },
  },
  {
    because: "An attribute of the base stays in a restriction that doesn't prohibit it; here it is lost.",
    clause: "XML Schema Part 1, 3.4.2 (attribute uses of a restriction)",
    cases: { "php/schema045": encode },
  },
  {
    because: "An array of several dimensions has to say its size.",
    clause: "SOAP 1.1, 5.4.2",
    cases: {
      "phpenc/Schema060Test": all,
      "phpenc/Schema061Test": all,
      "php/schema060": all,
      "php/schema061": all,
    },
  },
  {
    because:
      "The contract refers to elements, types or documents that aren't there, or that a prefix without a declaration names.",
    clause: "XML Schema Part 1, 3.15.3 (QName resolution); WSDL 1.1, 2.1.1; Namespaces in XML 1.0, 5",
    cases: {
      "node-soap/get__complex_extension_with_explicit_namespace": encode,
      "node-soap/get__complex_extension_without_explicit_namespace": encode,
      "strong-soap/get__complex_extension_with_explicit_namespace": encode,
      "strong-soap/get__complex_extension_without_explicit_namespace": encode,
      "node-soap/Dummy__should_use_defined_xml_key_in_first_level_for_rpc": ["encode", "decode"],
      "node-soap/Dummy__should_work_with_imported_schemas_that_have_aliases": encode,
      "node-soap/getAvailability__should_not_fail_without_children": encode,
      "node-soap/login__complex_schema_xmlns_with_array_and_any_type_and_other_types": ["encode", "decode"],
      "strong-soap/UpdateProfile__correct_ns_context": encode,
      "strong-soap/getAvailability__should_not_fail_without_children": encode,
      "strong-soap/login__complex_schema_xmlns_with_array_and_any_type_and_other_types": encode,
      "zeep/test_wsdl_arrays__test_simple_type_nested_0": encode,
      "zeep/test_xsd_extension__test_sequence_with_type_0": encode,
      "zeep/test_xsd_schemas__test_include_different_form_defaults_0": all,
    },
  },
  {
    because: "The style is neither document nor rpc, and the wrapper is as of rpc.",
    clause: "WSDL 1.1, 3.4",
    cases: { "harvest/apache+cxf/512e464a2f1e": read },
  },
  {
    because: "A part names neither an element nor a type, so nothing says what it holds.",
    clause: "WSDL 1.1, 2.3.1",
    cases: {
      "phpenc/Schema081Test": all,
      "phpenc/Schema082Test": all,
      "phpenc/Schema083Test": all,
      "phpenc/Schema084Test": all,
    },
  },
  {
    because: "`xsi:type` names an element where it has to name a type.",
    clause: "XML Schema Part 1, 3.3.4 (Element Locally Valid (Element), 4.2)",
    cases: { "phpenc/Schema008Test": ["encode", "decode"] },
  },
  {
    because: "The return value has a name of its own, which says nothing; it is written by the part's.",
    clause: "SOAP 1.1, 7.1",
    cases: { "harvest/apache+axis-axis1-java/9bdca704ce5a": roundtrip },
  },
  {
    because:
      "A struct lacks an accessor that its type asks for. SOAP encoding lets it be left out; the client reads by the type.",
    clause: "XML Schema Part 1, 3.9.4 (minOccurs); SOAP 1.1, 5.6",
    cases: {
      "harvest/reficio+soap-ws/463809823d04": read,
      "harvest/reficio+soap-ws/4e85c9bb485a": read,
    },
  },
  {
    because: "The tool takes the text for XML and reads that; the value is the text.",
    clause: "XML 1.0, 2.7: a CDATA section holds character data",
    cases: { "node-soap/Dummy__should_handle_cdata_xml_in_response": decode },
  },
  {
    because: "What was recorded is no message of the operation: a fault, or no envelope.",
    clause: "SOAP 1.1, 4 and 4.4",
    cases: {
      "php/bug66112": all,
      "php/gh16259": all,
      "phpenc/Schema068Test": all,
    },
  },
];
