@story harlan-mayor-primary
@topic Mayoral primary in Port Harlan, a Gulf coast city: election night to certification
@subject V = Lucinda Vega-Thorne | Vega-Thorne | the council president | the councilwoman | Lucinda
@subject B = Marcus Boateng | Boateng | the former sheriff | the ex-sheriff
@subject S = Dale Sorrentino | Sorrentino | the hotelier | the hotel owner
@subject R = Port Harlan registrar of voters | the registrar | registrar Wanda Kipp | Kipp | elections office
@subject P = Port Harlan mayoral primary | Port Harlan | the primary | the city
@fact v1 = 31.4 | vote_share | V | share of the vote | election night, 48% counted | snapshot
@fact b1 = 33.9 | vote_share | B | share of the vote | election night, 48% counted | snapshot
@fact s1 = 27.2 | vote_share | S | share of the vote | election night, 48% counted | snapshot
@fact c1 = 48 | counted_share | P | ballots counted | election night | snapshot
@fact v2 = 34.1 | vote_share | V | share of the vote | Thursday, 83% counted | snapshot
@fact b2 = 31.8 | vote_share | B | share of the vote | Thursday, 83% counted | snapshot
@fact s2 = 26.3 | vote_share | S | share of the vote | Thursday, 83% counted | snapshot
@fact c2 = 83 | counted_share | P | ballots counted | Thursday | snapshot
@fact v3 = 35.0 | vote_share | V | share of the vote | final | snapshot
@fact b3 = 31.2 | vote_share | B | share of the vote | final | snapshot
@fact s3 = 26.0 | vote_share | S | share of the vote | final | snapshot
@fact vv = 51170 | vote_count | V | votes | final | snapshot
@fact bv = 45614 | vote_count | B | votes | final | snapshot
@fact sv = 38012 | vote_count | S | votes | final | snapshot
@fact tv = 146200 | votes_cast | P | ballots cast | final | snapshot
@fact mg = 5556 | margin | V | lead in votes over the nearest rival | final | snapshot
@fact m2 = 2.3 | margin | V | lead in points over the nearest rival | Thursday, 83% counted | snapshot
@fact m0 = 2.5 | margin | B | lead in points over the nearest rival | election night, 48% counted | snapshot
@fact ul = 24800 | other | R | ballots left to count | Thursday | snapshot
@fact to = 34 | turnout | P | turnout | final | snapshot
@fact th = 50 | vote_share | P | share needed to win without a runoff | - | constant | threshold
@fact bu = 900000000 | budget | P | yearly city budget | - | constant
@fact hl = 31000000 | budget | P | gap in the city budget | - | snapshot
@fact ns = 66 | turnout | P | registered voters who stayed home | final | snapshot
@fact cs = 110 | spending | S | campaign money per vote | final | snapshot
@fact cv = 22 | spending | V | campaign money per vote | final | snapshot
@fact fs = 4200000 | fundraising | S | money of his own put into the campaign | through April | cumulative
@fact fv = 1150000 | fundraising | V | money raised from donors | through April | cumulative
@fact fb = 870000 | fundraising | B | money raised from donors | through April | cumulative
@fact of = 150 | officers | B | additional police officers promised | - | plan | pledged
@fact ov = 60 | officers | V | additional police officers promised | - | plan | pledged
@rel diff mg = vv - bv
@rel diff m0 = b1 - v1
@rel diff m2 = v2 - b2
@rel share v3 = vv / tv
@rel share b3 = bv / tv
@rel share s3 = sv / tv
@race night = v1 b1 s1
@race thursday = v2 b2 s2
@race end = v3 b3 s3
@trap b1 b2 :: late mail ballots moved the shares
@trap c1 c2 :: another night of counting
@trap m2 mg :: points and votes
@fact wk = 16 | duration | R | years in office of the registrar | 2031 | constant
@fact u1 = 76000 | other | R | ballots left to count | election night | snapshot
@fact ot = 11404 | vote_count | P | votes for other candidates | final | snapshot
@fact oc = 6 | candidates | P | other candidates | - | constant
@fact hp = 5000 | units_pledged | V | apartments to be permitted | in four years | plan | pledged
@fact t0 = 41 | turnout | P | turnout | an earlier primary | snapshot
@rel sum tv = vv + bv + sv + ot
@trap u1 ul :: left on two nights
@trap fs fv :: own money against donations

@doc tv | local TV station site | 2031-05-07
Boateng, Vega-Thorne lead in race for Port Harlan mayor

PORT HARLAN (KPHX 9) -- Former sheriff Marcus Boateng was out in front Tuesday night, but nobody was sleeping easy.

With {48%|c1|t=Tuesday night} of ballots tallied, the registrar's site showed Boateng at {33.9%|b1|t=Tuesday night|by=the registrar's site} and the council president, Lucinda Vega-Thorne, at {31.4%|v1|^}. Hotel owner Dale Sorrentino, who wrote his own campaign checks totaling {$4.2 million|fs}, sat third with {27.2%|s1|^}.

Nobody is near the {50%|th} it takes to skip the June 17 runoff.

"We hired {150|-} volunteers and I think I hugged every one," Boateng told a crowd at the Elks lodge on Route 41. He wants to put {150|of|s=He} more officers on the street. Vega-Thorne says the city can afford {60|ov}.

Watch: Man rescues 3 pelicans from storm drain

@doc metro-daily | metro newspaper | 2031-05-09
Vega-Thorne overtakes Boateng as mail ballots pour in
By Priyanka Ossoff | possoff@harlanledger.example | 727-555-0119

Two days of mail ballots have done what {13|-} debates could not: they have turned the race for mayor around.

Thursday's update gave the council president {34.1%|v2|t=Thursday's update} and the former sheriff {31.8%|b2|^}, a gap of {2.3|m2|^} points in her favor. On Tuesday night, when less than {half|<c1|v=50|t=On Tuesday night} of the vote was in, he had been ahead with {39.3%|!b1|t=On Tuesday night} to her {31.4|v1|^}. Dale Sorrentino slipped to {26.3%|s2|t=Thursday's update}.

About {83%|~c2|by=Kipp} of the ballots have now been counted, registrar Wanda Kipp said, and {24,800|ul|^} remain, most of them dropped off on election day itself. She expects to certify on May 16.

The hotelier's third place is an expensive one. He has poured {$4.2 million|fs|t=through April} of his own into the contest through April, nearly four times the {$1.15 million|fv|^} that Vega-Thorne collected from donors and far beyond Boateng's {$870,000|fb|^}.

"Money buys yard signs," said Vega-Thorne. "It doesn't buy the envelope."

MORE: 5 takeaways from the District 3 race | Editorial: Fix the 9th Street bridge

@doc wire | wire agency | 2031-05-16
Vega-Thorne, Boateng to meet in Port Harlan runoff

PORT HARLAN (Gulf News Service) - The final count of the Port Harlan primary was certified on Friday, and it sends council president Lucinda Vega-Thorne and former sheriff Marcus Boateng to a runoff on June 17.

Vega-Thorne finished with {51,170|vv|t=final count} votes, or {35%|v3|^}, Boateng with {45,614|bv|^}, or {31.2%|b3|^}. Businessman Dale Sorrentino drew {38,012|sv|^}. In all, {146,200|tv|^} ballots were cast, for a turnout of {34%|to|^}.

The {5,556|mg|^}-vote margin hides a reversal: after the first night it was the ex-sheriff who led, by {2.5 points|m0}.

Sorrentino, who spent {$2.4 million|!fs|s=Sorrentino} of his fortune on the effort, has not endorsed anyone.

Vega-Thorne has pledged to hire {60|ov} police officers; her opponent would hire {150|of|s=her opponent}.

@doc newsletter | political newsletter | 2031-05-18
The Causeway Memo, issue 212

**So that's that.** Lucinda heads into the runoff on {35.0|v3}, having trailed by a whisker on the first night and by nothing since. The sheriff that was? {31.2|b3}. Our friend from the beachfront towers got just over a {quarter|>s3|v=25}.

Let us talk about who bothered. Roughly {one in three|~to|v=33.33} registered voters. The mayor's office runs a {$900 million|bu} city and {two-thirds|ns} of you went to the beach.

Let us also talk about cost per vote. Sorrentino's {$4.2 million|fs} bought him {38,012|sv} votes: {$110|cs} each. Vega-Thorne's donors got theirs for about {$22|~cv}. The ex-sheriff spent his {$870,000|fb} wisely by comparison.

And cops. She says {60|ov|s=She}. He says {115|!of|s=He}. Neither says how, with a budget hole that finance puts at {$31 million|hl|by=finance}.

Forward this to a friend! Unsubscribe | 400 Bayfront Ave, Suite 16

@doc alt-feature | online magazine feature | 2031-05-22
Nine nights in a warehouse: how Port Harlan counted

The ballots arrive in blue tubs with a number on the lid, and for nine nights in May they were carried past Wanda Kipp, who has been registrar for {16|wk} years and has never once, she told me, guessed a winner.

On the first of those nights she released {48 percent|c1|t=On the first of those nights}, went outside and ate a peach. By the time she came back Marcus Boateng's people were singing in a hall two miles away. He had {33.9|b1|t=On the first of those nights|s=He}, their phones said. The council president was at {31.4|v1|^}, the hotelier at {27.2|s1|^}.

"Everyone forgets the tubs," Kipp said.

The tubs that night held {76,000|u1|t=that night} ballots. In Port Harlan, people who vote by mail late are younger, rent their homes and live north of the canal. Lucinda Vega-Thorne grew up there. When the second big update came on Thursday, with {83 percent|c2|t=on Thursday} in, she had {34.1|v2|^} and he was down to {31.8|b2|^}. By {2.3|m2|^} points, a lead that had been his was hers.

There were still {24,800|ul|t=on Thursday} to go. Those fell her way as well. The certified result gave her {51,170|vv|t=The certified result}, him {45,614|bv|^} and Dale Sorrentino {38,012|sv|^}, and left {11,404|ot|^} for the {six|oc} candidates whom you have not heard of.

Some of Boateng's supporters find this suspicious. I asked the former sheriff whether he did. He took a while. "I've been in that warehouse," he said. "They've got more cameras on those tubs than I had on the jail."

What he would rather talk about is June. He needs Sorrentino's voters, and he has a number for them: {150|of|s=He} new officers. Vega-Thorne has a smaller one, {60|ov}, and a larger one too. If she wins, she says, the city will permit {5,000|hp|by=she|s=she} apartments in four years, more than it did in the last ten.

To avoid all that, someone would have had to reach {50 percent|th}. The last time anybody did, Kipp was new, turnout was {41 percent|t0|t=The last time anybody did} rather than {34|to}, and the tubs were green.

Reporting for this story was supported by the Gulf Civic Fund. Read next: 11 beaches that will be gone by 2050
