// src/queue/link.ts
var sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
var againMs = 500;
function createLink({ world, report }, lostSeconds) {
	let downSince;
	const isLost = () => downSince !== void 0 && world.clock() - downSince >= lostSeconds * 1e3;
	const attempt = async (call) => {
		try {
			const value = await call();
			if (downSince !== void 0) report.line("the queue answers again");
			downSince = void 0;
			return { value };
		} catch (cause) {
			if (downSince === void 0) {
				const told = cause instanceof Error ? cause.message : String(cause);
				report.line(`the queue does not answer (${told}): trying again`);
				downSince = world.clock();
			}
			return;
		}
	};
	return {
		try: attempt,
		isLost,
		async insist(call) {
			while (!isLost()) {
				const answer = await attempt(call);
				if (answer !== void 0) return answer;
				await sleep(againMs);
			}
		}
	};
}
Object.defineProperty(exports, "createLink", {
	enumerable: true,
	get: function() {
		return createLink;
	}
});
Object.defineProperty(exports, "sleep", {
	enumerable: true,
	get: function() {
		return sleep;
	}
});
