@story p4-quirihual-hospital
@topic The tender for a concession hospital in southern Chile
@subject H = Hospital of Quirihual | Quirihual hospital | the hospital | the complex
@subject S = Consorcio Salud Austral | Salud Austral | the winner | the Spanish-Chilean group
@subject T = Trabucchi-Norte | Trabucchi | the Italian bidder
@subject P = Pacífico Infraestructura | Pacífico | the incumbent
@subject M = Public Works Ministry | the ministry | MOP | the State | the Treasury
@subject C = Concession of 2028 | the first tender | the earlier process
@fact es = 305000000 | budget | M | official estimate of building cost in dollars | June 2031 | plan | projected
@fact es0 = 248000000 | budget | M | official estimate of building cost in dollars | first tender of 2028 | plan | projected
@fact bs = 297000000 | price | S | bid for building cost in dollars | opening of 3 June 2031 | constant | pledged
@fact bt = 318000000 | price | T | bid for building cost in dollars | opening of 3 June 2031 | constant | pledged
@fact bp = 341000000 | price | P | bid for building cost in dollars | opening of 3 June 2031 | constant | pledged
@fact ss = 87.4 | score | S | technical score | June 2031 | constant
@fact st = 91.2 | score | T | technical score | June 2031 | constant
@fact sp = 83.0 | score | P | technical score | June 2031 | constant
@fact ys = 36500000 | price | S | yearly payment asked of the State in dollars | bid of June 2031 | plan | pledged
@fact yt = 39100000 | price | T | yearly payment asked of the State in dollars | bid of June 2031 | plan | pledged
@fact yp = 42800000 | price | P | yearly payment asked of the State in dollars | bid of June 2031 | plan | pledged
@fact term = 15 | duration | H | years of concession | tender of 2031 | plan
@fact bed = 412 | other | H | beds | tender of 2031 | plan
@fact bed0 = 356 | other | H | beds | first tender of 2028 | plan
@fact old = 218 | other | H | beds in the present building | 2031 | snapshot
@fact n3 = 3 | candidates | M | bids received | 3 June 2031 | constant
@fact n7 = 7 | candidates | M | companies that bought the tender papers | 2031 | constant
@fact op = 2035-03-01 | date | H | day of opening | tender of 2031 | plan
@fact op0 = 2032-09-01 | date | H | day of opening | first tender of 2028 | plan
@fact cl = 27000000 | damages | P | compensation claimed in dollars | 2030 | snapshot
@fact aw = 9400000 | damages | P | compensation awarded in dollars | January 2031 | constant
@fact q = 46200 | waiting | H | people waiting for an operation or a specialist | May 2031 | snapshot
@fact jb = 1600 | jobs | H | building jobs at the peak | 2033 | plan | projected
@fact diff = 8000000 | margin | S | building cost below the official estimate in dollars | June 2031 | constant
@rel diff diff = es - bs
@fact gap = 21000000 | margin | S | building cost below the next bid in dollars | June 2031 | constant
@fact gapy = 3700000 | margin | P | yearly payment above the second bidder's in dollars | June 2031 | constant
@rel diff gap = bt - bs
@rel diff gapy = yp - yt
@race price = bs bt bp
@race tech = ss st sp
@trap es es0 :: the estimates of two tenders
@trap cl aw :: claimed and awarded
@trap bed bed0 :: beds of two designs

@doc a-regional | regional daily | 2031-06-04
Three offers for the new hospital, the cheapest under the estimate

QUIRIHUAL. In a ceremony that lasted barely forty minutes, the Public Works Ministry opened yesterday the economic envelopes for the hospital that Quirihual has awaited since the quake.

{Seven|n7} companies had bought the tender papers; {three|n3} presented themselves. Consorcio Salud Austral offers to build for {US$297 million|bs}. Trabucchi-Norte asks {US$318 million|bt} and Pacífico Infraestructura {US$341 million|bp}. The ministry's own reckoning was {US$305 million|es|by=The ministry's own reckoning}.

Once the doors are open, the State will pay the concessionaire each year: {36.5 million|ys|s=in the first case} dollars in the first case, {39.1 million|yt|s=in the second} in the second and {42.8 million|yp|s=in the third} in the third. The concession runs for {15|term} years.

The complex will have {412|bed} beds, nearly twice the {218|old|t=today} of today. It is to receive its first patient on {1 March 2035|op}.

In the region {46,200|q|t=at the end of May} people were waiting for a specialist or an operation at the end of May, according to the health service.

@doc b-financial | financial daily | 2031-06-19
Salud Austral wins Quirihual despite second-best engineering

By Ximena Zurbano-Haddad

The evaluation committee yesterday recommended Salud Austral for the {US$297 million|bs} hospital concession in Quirihual. Trabucchi received the higher technical marks, {91.2|st} to {87.4|ss}; Pacífico was third with {83.0|sp}. Price, which weighs 60%, decided.

The award, if confirmed, is {8 million|diff} dollars below the estimate. It closes a chapter that has been expensive. The first tender, for {356|bed0|t=first} beds at {US$248 million|es0}, was annulled in 2029 after Pacífico had already been named. The company then sought {US$31 million|!cl|by=The company} in damages and in January was granted {US$9.4 million|aw|t=in January} by the arbitration panel.

It came back, but with a tag of {US$341 million|bp} it had priced itself out. "A bid to stay on the mailing list", says an analyst at a local broker.

What the State saves on concrete it will pay in instalments: {US$36.5 million|ys|by=the winner} annually, as requested by the winner, over {15|term} years. At the peak of the works, in 2033, {1,600|jb|t=in 2033} people should be employed.

IPSA 7,214 (+0.4%) · Copper 4.61 US$/lb · Dollar $ 918

@doc c-radio | radio transcript | 2031-06-19
[Studio] ... and in Quirihual they finally know who will build. Carmen Gloria, how long do patients still have to wait?

[Reporter] Long, Raúl. The opening is planned for {1 March 2035|op}. And I have here the brochure of the previous attempt, which promised {1 September 2032|op0|by=the brochure of the previous attempt}.

[Studio] How many are they, those who wait?

[Reporter] The regional health service gave us a figure: {38,900|!q|t=last month|by=The regional health service} persons on the lists last month, for surgery and consultations.

[Studio] And the size?

[Reporter] {412|bed} beds. The old plan had {356|bed0}. The nurses' association thinks that in the present building, with its {218|old}, the corridors count as rooms.

[Studio] Who gets the job?

[Reporter] The Spanish-Chilean group. It undercut the Italians by {21 million|gap}: {two hundred and ninety-seven|bs|x=1000000} against {three hundred and eighteen|bt|x=1000000}. It will collect {thirty-six and a half million|ys|v=36500000} dollars per year.

[Studio] Thank you. It is 7:52, seven degrees in Temuco.

@doc d-digital | investigative site | 2031-06-27
The third bidder

It was the incumbent, it had sued, it had won. Why did Pacífico Infraestructura ask {341 million|bp} dollars for a hospital that the Ministry had valued at {315 million|!es|by=the Ministry}?

We have read the three offers. Pacífico's yearly payment, at {42.8 million|yp}, exceeds Trabucchi's by {3.7|gapy|x=1000000} million and the winner's by more than six. Over {20|!term} years the difference would build another wing.

A former executive speaks of fatigue. The annulled process dragged on for 26 months; the firm demanded {27 million|cl|by=the firm} and saw {9.4 million|aw}, of which lawyers took a third. "Nobody wanted Quirihual any more. But not to bid would have looked like a confession."

The evaluators were not charmed either: {83|sp} points, when the Italians took {91.2|st}.

Salud Austral's subsidiary in Asturias has been fined twice. It answered our {14|-} questions with one sentence.

Support independent journalism: from $3,000 a month.
