@story u1-kuromatsu-referendum
@topic Japan: the village of Kuromatsu votes on a survey for a nuclear waste site
@subject K = Kuromatsu | the village | the village of Kuromatsu | villagers | the survey
@subject Y = the yes side | the Association for the Future | those in favor | the supporters
@subject N = the no side | the opponents | Mothers of the Bay | those against
@subject M = Sadao Kuwabara | Kuwabara | the mayor | Mayor Kuwabara
@subject C = the village assembly | the assembly | the council
@subject O = NUMO | the waste agency | the agency
@subject A = Kami-ura | the upper hamlet
@subject B = Shimo-ura | the lower hamlet
@subject I = Rin Asakura | Asakura | the oyster farmer
@fact elig = 2914 | other | K | people entitled to vote | - | constant
@fact cast = 2391 | votes_cast | K | ballots cast | final | snapshot
@fact to = 82.1 | turnout | K | share of entitled people who voted | final | snapshot
@fact tom = 68.4 | turnout | K | share of entitled people who voted | 2035 mayoral election | snapshot
@fact y = 1142 | vote_count | Y | votes | final | snapshot
@fact n = 1221 | vote_count | N | votes | final | snapshot
@fact inv = 28 | other | K | invalid ballots | final | snapshot
@fact val = 2363 | votes_cast | K | valid ballots | final | snapshot
@fact ys = 48.3 | vote_share | Y | share of valid votes | final | snapshot
@fact ns = 51.7 | vote_share | N | share of valid votes | final | snapshot
@fact gap = 79 | margin | N | votes between the two sides | final | snapshot
@fact early = 1034 | votes_cast | K | ballots cast before the day | 2038-02-12 | cumulative
@fact thr = 50 | turnout | K | share of entitled people who must vote for the boxes to be opened | - | constant | threshold
@fact g1 = 2000000000 | budget | O | yen paid for the first survey | - | plan | pledged
@fact g2 = 7000000000 | budget | O | yen paid for the second survey | - | plan | pledged
@fact vb = 3900000000 | budget | K | yen of the yearly budget | fiscal 2037 | constant
@fact pop = 3480 | other | K | inhabitants | January 2038 | snapshot
@fact pop80 = 9120 | other | K | inhabitants | 1980 | snapshot
@fact teen = 61 | other | K | voters aged 18 and 19 | - | constant
@fact cy = 5 | vote_count | C | members who voted for holding the referendum | 2037-11-20 | snapshot
@fact cn = 4 | vote_count | C | members who voted against holding the referendum | 2037-11-20 | snapshot
@fact an = 71 | vote_share | A | share of valid votes against the survey | final | snapshot
@fact by = 58 | vote_share | B | share of valid votes for the survey | final | snapshot
@fact dur = 2 | duration | O | years that the first survey lasts | - | plan
@fact mage = 72 | age | M | years old | 2038-02-13 | snapshot
@fact iage = 29 | age | I | years old | 2038-02-13 | snapshot
@fact pet = 812 | other | N | signatures on the petition | 2037-10-30 | snapshot
@fact mv = 1088 | vote_count | M | votes | 2035 mayoral election | snapshot
@fact close = 18:00 | clock | K | time at which voting ended | 2038-02-14 | snapshot
@fact halfb = 51.3 | other | O | share of the yearly budget that the first survey would bring | - | plan | pledged
@fact under = 133 | margin | M | votes fewer than the no side got | 2035 mayoral election | snapshot
@fact sch = 3 | other | K | schools | 1980 | snapshot
@fact brief = 46 | other | O | briefings held | 2038-02-14 | cumulative
@fact vis = 1870 | crowd | O | people at the briefings | 2038-02-14 | cumulative
@fact hid = 300 | distance | O | metres of depth at which waste would be buried | - | plan
@rel sum val = y + n
@rel sum cast = val + inv
@rel share to = cast / elig
@rel share ys = y / val
@rel share ns = n / val
@rel diff gap = n - y
@race ref = n y
@race assembly = cy cn
@rel diff under = n - mv
@rel share halfb = g1 / vb
@trap g1 g2 :: two surveys
@trap g1 vb :: a subsidy and the village's budget
@trap pop elig :: inhabitants and voters
@trap pop pop80 :: two years
@trap an by :: two hamlets and two answers
@trap to tom :: a referendum and an election
@trap pet n :: a petition and the vote

@doc a-kyoto | news agency, English | 2038-02-14
Village in western Japan narrowly rejects nuclear waste survey

MATSUE, Feb. 14 - Residents of Kuromatsu, a fishing village in Shimane Prefecture, voted by a slim margin Sunday against a survey that could have led to a final disposal site for high-level nuclear waste.

Those against numbered {1,221|n|t=Sunday}, those in favor {1,142|y|^}. The {79|gap|^}-vote difference surprised both sides in a place where the mayor, Sadao Kuwabara, {72|mage}, had called a yes "a formality".

The turnout was {82.1 percent|to}, far above the {50 percent|thr} needed for the ballots to be opened and above the {68.4 percent|tom|t=in 2035} seen in 2035, when Kuwabara was reelected. Of {2,391|cast} people who voted, {1,034|early} did so before the day. {28|inv} ballots were invalid.

Of {2,363|val} valid ballots the opponents had {51.7 percent|ns}. By agreeing, the village would have received {2 billion yen|g1|m=pledged} over the {two|dur} years of the first stage, known as a literature survey, and as much as {7 billion|g2|m=pledged} for a second. Its annual budget is {3.9 billion|vb}.

The population, {9,120|pop80|t=in 1980} in 1980, has dwindled to {3,480|pop}.

The result isn't legally binding, but Kuwabara had said he'd respect it.

@doc b-local | regional newspaper | 2038-02-15
Brushes, ballots, and the tide

By Itsuki Hanabusa

KUROMATSU - Voting at the community center ended at {6 p.m.|close} By then, the oysters had been landed and the sheet on the door said {2,391|cast}.

Rin Asakura, {29|iage}, who grows oysters and helped collect {812|pet|t=in October} signatures for holding the vote in October, heard the news on the quay. "It's {seventy-nine|gap|by=Rin Asakura} families," she said. Then: "No. It's {seventy-nine|gap} people. I know most of them."

The village has voted along its stream. In Kami-ura, the upper hamlet, where the test borings would have begun, {71 percent|an} said no. In Shimo-ura, with its shuttered primary school, {58 percent|by} said yes.

For the supporters the sum was plain: {2 billion yen|g1|by=the supporters} is about {half|~halfb} of what Kuromatsu spends in a year. "We'd have fixed the bridge and the school," said the chair of the Association for the Future. Its {1,142|y} voters will now have to fix them without.

{Sixty-one|teen} teenagers had the right to vote for the first time. The village office put out sweets for them. All {61|teen} bags are said to have gone.

@doc c-q | national daily, explainer | 2038-02-16
Q&A: What did Kuromatsu decide, and what comes now?

Q. What was the question?
Whether the mayor should apply to the waste agency, NUMO, for a literature survey. It lasts {two|dur} years, and nothing is drilled.

Q. And the answer?
No, by {51.7 percent|ns} to {48.3|ys}.

Q. Why would a village want to?
Money. The first step brings up to {2 billion|g1|m=pledged} yen and the next up to {7 billion|g2|m=pledged}. There are {3,480|pop} inhabitants, of whom {2,914|elig} can vote.

Q. Who decided there'd be a referendum?
The assembly, by {5|cy|t=in November} to {4|cn|^} in November. It required a participation of {50 percent|thr}; otherwise the boxes would've been burned unopened.

Q. Could it still go ahead?
The mayor could legally apply. Kuwabara was elected with {1,088|mv|t=three years ago} votes three years ago, {133|under} fewer than the no side got on Sunday, which may concentrate his mind.

Q. Where would the waste go?
At least {300|hid} meters down, but that'd be twenty years from now.

@doc d-column | essay in a weekly | 2038-02-19
Half a village

In 1980 there were {nine thousand|~pop80|t=In 1980} of us and {three|sch} schools. I left with the ferry that no longer runs. I came back to vote, because my name is still on the register, between my father's and nobody's.

I do not tell you which box I ticked. {One thousand one hundred and forty-two|y|v=1142} of my neighbours ticked one, {seventy-nine|gap} more ticked the other. {Twenty-eight|inv}, bless them, wrote something else; one is said to have drawn a mackerel.

What I noticed is that nobody cheered. In Kami-ura, {seven in ten|an|v=70|round=2} against, they turned off the lights in the hall early. In Shimo-ura they hadn't turned them on.

The agency will find its stone elsewhere. The government will find its {two billion|g1} elsewhere. We shall have to find one another.

@doc e-agency | statement of the waste agency | 2038-02-14
On the result of the residents' vote in Kuromatsu Village, Shimane Prefecture

We have learned that in the vote held today {1,142|y|t=today} residents agreed with an application for a literature survey and {1,221|n|^} did not. We take this seriously.

At the {46|brief} briefings we held in the village since last spring, {1,870|<vis} people at most took part. We regret that our explanations of geological isolation at a depth of {300|hid} meters or more did not convince more residents.

No application will be accepted from the village for the time being. The subsidy of {2 billion|g1} yen, which had been provisionally entered in the estimates for fiscal 2038, will be withdrawn.

Inquiries: Public Relations, extension 3301
