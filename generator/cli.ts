#!/usr/bin/env node
// Starts the command line, with what Node keeps of the code that it compiled before, where it keeps that (from 22.1 on).
import { withCompileCache } from "./compile-cache.js";

withCompileCache();
await import("./cli/main.js");
