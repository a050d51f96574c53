import { unpackTexts } from '../../search/internal/unpack-texts'

/**
 * ISO 9001:2015 in our own words, in English: paraphrases and keywords for search and suggestion.
 * Generated from `clauses/iso9001-2015/texts.en.json` by `npm run docs`; a test compares.
 */
export const iso9001_2015_en = /* @__PURE__ */ unpackTexts(
  'iso9001:2015',
  'en',
  `4.1 Know which things inside and outside the business affect its aims and its quality system, climate change included if relevant, and keep watching them.
4.2 Find out who has a stake in the business and what they expect of it, which may concern the climate, and keep that picture current.
4.3 Fix in writing what the quality system covers: sites, products, services and any requirement left out, with the reason for leaving it out.
4.4 Run the quality system as a set of linked processes with owners, measures and resources, and document as much of it as is needed.
4.4.1 Define each process with its inputs, outputs, order, owner, measures, resources and risks, run it that way, and improve it.
4.4.2 Keep whatever documents the processes need in order to run, and save enough records to show that they ran as planned.
5.1.1 Top management answers in person for the quality system: it gives it direction and means, makes it part of daily business and backs the people.
5.1.2 Top management sees to it that customer and legal requirements are known and met, and that satisfying customers stays in focus.
5.2.1 Top management sets a quality policy that suits the business, gives a frame for objectives, and promises to meet requirements and to improve.
5.2.2 Keep the quality policy in writing, make sure staff know and apply it, and let outsiders who need it see it.
5.3 Top management decides who does what, with which authority, who reports on the system and who speaks for the customer, and tells everyone.
6.1 Find out what could go wrong or well for the quality system, act on it in proportion, and check that it helped.
6.1.1 When planning the system, find out which risks and chances must be dealt with so that it works, harm is prevented and things improve.
6.1.2 Plan actions for the risks and chances found, build them into daily work, and check whether they helped; effort should match what is at stake.
6.2 Set measurable quality goals for the relevant departments and plan how, by whom and by when they are to be reached.
6.2.1 Set quality goals for departments, levels and processes that fit the policy and can be measured, follow them, and keep them written and current.
6.2.2 Turn every quality goal into a plan that names the steps, the means, the person in charge, the deadline and the way success is judged.
6.3 Plan changes to the quality system beforehand: why, what may follow, whether the system stays whole, and who and what is needed.
7.1.1 Provide the people, money and means that the quality system needs, knowing what you have yourself and what must be bought in.
7.1.2 Have enough people on hand to run the processes and the quality system properly.
7.1.3 Provide and look after the buildings, equipment, vehicles, computers and utilities that the work depends on.
7.1.4 Provide and keep up the conditions that the work needs: climate, light, noise, cleanliness, and a decent climate among people.
7.1.5.1 Use measuring and checking tools that suit the job, keep them fit for use, and save proof of that fitness.
7.1.5.2 Where readings must be traceable, calibrate or verify instruments at set intervals, mark their status, guard them, and reconsider earlier results when one proves wrong.
7.1.6 Know what know-how the work depends on, keep it alive and shared, and gain what is missing when needs change.
7.2 Decide what people must be able to do, make sure they can through training or experience, check that it worked, and save the proof.
7.3 Make sure that people know the policy, the goals that concern them, how they contribute, and what follows when rules are ignored.
7.4 Settle who tells what to whom, when and how, inside the business and to the outside.
7.5.1 Have the documents and records that the standard asks for, and those the business itself finds it needs.
7.5.2 When a document is written or changed, give it a clear name, date and number, a usable form, and a check with approval.
7.5.3 Control documents and records so that the right version is at hand, obsolete ones are out of use, and nothing is lost or altered.
7.5.3.1 Documents and records must be at hand and usable where the work is done, and protected against loss, leaks and misuse.
7.5.3.2 Rule how documents and records are handed out, found, stored, kept readable, versioned, kept for how long and destroyed, those from outside included.
8.1 Plan the daily work: know the requirements, set criteria and resources, steer processes to them, handle changes, oversee outsourced work, and document enough to prove it.
8.2.1 Talk with customers about offers, orders, changes, feedback and complaints, about their property, and about emergency steps where they matter.
8.2.2 Before offering something, settle what it must be and do, legal duties included, and be sure you can live up to your claims.
8.2.3 Before you commit, check that you can meet what the customer and the law ask, clear up differences, and keep the result.
8.2.3.1 Before accepting an order, make sure that stated, implied and legal requirements can be met and that differences and unwritten wishes are confirmed.
8.2.3.2 Save the outcome of checking an order, and any new requirement that came up.
8.2.4 When an order or requirement changes, amend the papers and tell the people concerned.
8.3.1 Use a proper development process whenever you create a product or service whose details are not yet fixed.
8.3.2 Plan a development: stages, reviews, tests, people in charge, interfaces, resources, and how customers take part.
8.3.3 Collect what a development has to meet: function, earlier designs, laws, codes and what may happen if it fails; settle contradictions and keep these inputs.
8.3.4 During development hold reviews, verify and validate the results, deal with problems found, and keep the proof.
8.3.5 The results of a development must answer its inputs, serve production and purchasing, and say what is acceptable; keep them.
8.3.6 Check and approve changes made to a design during or after development, prevent harm from them, and keep the records.
8.4.1 Choose, assess, watch and reassess suppliers and contractors by set criteria, and keep the records.
8.4.2 Decide how closely bought goods and outsourced work are checked, so that they cannot harm what you deliver to customers.
8.4.3 Tell suppliers clearly what you want, how it is approved, what competence is needed and how you watch them, after checking that the order is complete.
8.5.1 Carry out production and service under control: instructions, suitable equipment, checks on the way, competent people, proven special processes, and guards against slips.
8.5.2 Mark things so that anyone can tell what they are and whether they were checked, and where traceability is required use a unique mark and keep records of it.
8.5.3 Take care of what customers or suppliers entrust to you: mark it, check it, guard it, and tell the owner and record it when it is lost or damaged.
8.5.4 Keep goods and results in good condition while they are handled, packed, stored and moved, until they are handed over.
8.5.5 Do what is owed after handover, such as warranty, repair, maintenance, recycling or recall, in proportion to risk, use, lifetime, feedback and law.
8.5.6 Check and steer changes during production or service, and record what was found, who allowed them and what was done.
8.6 Hand over only what has passed the planned checks or was specially approved, and record the proof and who let it go.
8.7 Stop what does not meet requirements from being used or delivered by mistake, deal with it properly, and record what was done.
8.7.1 Mark and hold back what does not meet requirements, put it right, separate it, return it or get approval, tell the customer, and recheck it.
8.7.2 Record what was wrong, what was done, any approval to accept it as it is, and who decided.
9.1.1 Choose the figures to follow, the method and the rhythm, study them in time, judge how well the system works, and keep the proof.
9.1.2 Follow how customers feel about what they got, and decide how to gather and use their opinion.
9.1.3 Study the data collected to see whether products, customers, plans, risk actions, suppliers and the system itself do well or need improving.
9.2 Audit your own system at planned times with impartial auditors, report the results, put things right without delay and keep the records.
9.2.1 Audit at planned intervals whether the system meets your own rules and the standard, and whether it is really lived.
9.2.2 Plan the audits by importance, changes and past results, choose impartial auditors, report to managers, correct without delay and keep the records.
9.3 Top management looks over the whole system at planned times on the basis of facts, decides on improvement and resources, and keeps the results.
9.3.1 Top management reviews the system at planned intervals to see that it still suits the business, is sufficient, works, and fits the strategy.
9.3.2 Bring facts to the review: earlier actions, changes, results such as complaints, goals, audits and suppliers, resources, risk actions and ideas for improving.
9.3.3 The review must end in decisions on improvement, changes to the system and resources, and its results must be kept.
10.1 Look for and pick chances to do better: improve products and services, prevent or lessen unwanted effects, and make the system more effective.
10.2 When something goes wrong, deal with it, find and remove the cause, look for similar cases, check the effect, and keep the records.
10.2.1 React to what went wrong, limit the damage, find the cause and similar cases, act in proportion, check the effect, and update risks and the system.
10.2.2 Record what the problem was, what was done about it, and how the corrective action turned out.
10.3 Never stop making the system fit and work better, using what data and the review by management have shown.`,
  `external issue;internal issue;market;competitor;economy;new law;regulation;climate change;extreme weather;strategy;SWOT;PESTLE;staff shortage;tourism season;pandemic
interested party;stakeholder;customer expectation;owner;shareholder;guest;tenant;resident;neighbour;authority;regulator;employee;supplier;union;insurer;climate
scope;boundary;site;branch;location;department not covered;excluded;exclusion;not applicable;justification;certificate scope;new outlet;subsidiary;applicability
quality management system;process approach;process map;interaction;process owner
process approach;process map;interaction;process owner;inputs and outputs;workflow;sequence;process measure;criteria;handover;interface;process not identified;department boundary;outsourced process;turtle diagram
process document;procedure;flow chart;quality manual;work instruction;not documented;no record;evidence of operation;process record;standard operating procedure;SOP;handbook
top management;leadership;commitment;general manager;director;boss;accountability;priority;delegated to quality manager;not involved;sales before quality;budget refused;lip service;management absent
customer focus;customer first;guest needs;guest satisfaction;legal requirement;statutory;licence;complaints ignored;customer risk;service promise;patient needs;delivery performance;management attention
quality policy;policy statement;mission;vision;commitment to improve;strategic direction;does not fit;framework for objectives;outdated policy;group policy copied;not approved;signed by director;slogan
quality policy;policy posted;notice board;website;intranet;staff do not know the policy;cannot explain;communicated;understood;available;displayed;old version displayed;poster;induction
responsibility;authority;role;job description;organization chart;who is responsible;nobody responsible;deputy;duty manager;management representative;reporting line;overlap;shift leader;delegation
risk;opportunity;risk assessment;risk register;preventive;HACCP
risk;opportunity;risk assessment;risk not identified;risk register;what could go wrong;likelihood;severity;hazard;FMEA;single supplier;key person;cyber attack;seasonal peak
preventive;contingency;emergency plan;action on risk;mitigation;backup;effect of actions;evaluation of effectiveness;business continuity;drill;plan not carried out;countermeasure;power failure;spare part;seize opportunity
quality objective;target;KPI;goal;measurable
quality objective;target;KPI;goal;measurable;not measurable;not consistent with policy;department objective;occupancy target;defect rate;on-time delivery;satisfaction score;not updated;not monitored
action plan;deadline;responsible person;resources for objective;how to achieve;milestone;project plan;progress;not achieved;target missed;no plan;evaluation of results
change;reorganization;relocation;merger;new management;new software;system migration;new branch;restructuring;unplanned change;consequences;change plan;responsibilities after change;management of change
resources;budget;funding;not enough resources;lack of resources;capacity;cost cutting;bottleneck;subcontract;internal capability;staff and equipment;purchase request rejected
understaffed;staff shortage;not enough staff;headcount;vacancy;roster;shift not covered;overtime;turnover;nurse ratio;temporary staff;one person for two jobs;recruitment
maintenance;equipment breakdown;machine;elevator;lift;air conditioning;boiler;hot water;leak;broken;repair;forklift;vehicle;server;network;WiFi;power supply;fire extinguisher;building;kitchen equipment;preventive maintenance;inspection sticker expired
temperature;humidity;cleanliness;dirty;dust;noise;lighting;ventilation;smell;hygiene;mould;pests;cockroach;clean room;stress;bullying;5S;untidy
measuring equipment;measuring instrument;gauge;thermometer;scale;test equipment;unsuitable instrument;inspection tool;questionnaire;test software;not accurate enough;wrong range;pressure gauge;broken gauge;meter
calibration;calibration expired;not calibrated;calibration certificate;calibration label;sticker;overdue;verification interval;national standard;caliper;thermometer;scale;torque wrench;blood pressure monitor;adjusted;dropped;out of tolerance;earlier results
know-how;knowledge;experience lost;lessons learned;key employee left;resignation;handover of knowledge;expert;wiki;database;retirement;recipe;only one person knows
training;not trained;untrained;skill;qualification;certificate;licence expired;competence;new employee;induction;temporary worker;training record;training plan;effectiveness of training;wrong operation;health certificate;welder;lifeguard;first aid;exam;operator could not
awareness;did not know;unaware;could not answer;policy unknown;objectives unknown;consequences;contribution;asked employee;indifferent;ignored the rule;importance;attitude;careless;could not say
communication;internal communication;not informed;information not passed on;shift handover;meeting;handover book;briefing;message;email;misunderstanding;between departments;announcement;press;radio;morning meeting
documented information;procedure missing;no written procedure;required document;manual;record missing;instruction missing;document list;verbal only;unwritten rule;not in writing;template missing;too many documents
document number;version number;date missing;author;not approved;no signature;approval;review of documents;revision;title;format;draft in use;translation;template;form without number;language
document control;outdated version;obsolete;old drawing;version;missing page
not available;at the workplace;outdated version;old drawing;obsolete;cannot find;lost record;confidential;privacy leak;patient file;access right;password;unlocked;damaged paper;work station;availability
distribution;retention period;archive;version;controlled copy;external document;illegible;backup;handwritten change;retrieval;filing;shredded;disposal;obsolete not withdrawn;standard edition;altered;filled in afterwards;storage
operational planning;quality plan;production plan;event order;process control;acceptance criteria;outsourced process;unplanned change;service design;schedule;project plan;not planned;work plan;planning of banquet;construction plan
complaint;customer complaint;complaint not answered;inquiry;feedback;reception;hotline;call centre;brochure;website information wrong;order change;rude;reply late;guest informed;review online;contact
product requirement;service requirement;specification;legal requirement;regulation;labelling law;food safety law;menu;advertised;claim;allergen;fire regulation;offer;service standard;statutory
order;contract;contract review;quotation;tender;purchase order
order;contract;contract review;quotation;tender;booking;reservation;overbooking;delivery date;verbal order;telephone order;special request;cannot deliver;capacity;promised;order confirmation;ambiguous;group booking;customer requirement
contract review record;order review not recorded;not signed;no evidence of review;approval of order;order file;meeting note with client;confirmation email;quotation file;new requirement;review form;undocumented verbal agreement
order change;amended order;change request;changed date;change not passed on;old order;kitchen not informed;production not informed;contract amendment;change of specification;scope change;updated order;rebooking;verbal change
design;development;new product;new service;research and development;product development;software development;new menu;new recipe;design process missing;no design procedure;prototype;innovation
design plan;development plan;project schedule;stage;gate;milestone;project team;responsibility in project;sprint plan;timeline;interface between teams;user involvement;project manager;design task
design input;user requirement;requirements document;user story;brief;functional requirement;regulation;industry standard;earlier project;failure consequence;incomplete input;contradictory;market survey;site survey
design review;verification;validation;prototype test;unit test;code review;acceptance test;tasting;trial run;pilot;simulation;test report;not validated;open review action;type test;clinical trial;test coverage
design output;drawing;bill of materials;recipe card;source code;specification;tolerance;critical characteristic;release notes;user manual;incomplete drawing;formula;technical file;acceptance criteria
design change;engineering change;drawing change;change request;ECN;recipe change;code change;hotfix;substitute material;change not approved;revision of drawing;impact of change;change without test;redesign
supplier;vendor;supplier evaluation;approved supplier list;not approved;unapproved;contractor;subcontractor;outsourced;re-evaluation;supplier selection;supplier performance;supplier licence;laundry company;new supplier;delivery late;purchasing;cleaning company
incoming inspection;goods receiving;receiving check;delivery check;supplier audit;outsourced process;certificate of analysis;raw material inspection;not inspected;food delivery;material certificate;verification at supplier;linen check;supplied goods defective;test certificate;supervision of contractor
purchase order;order to supplier;purchase specification;wrong material ordered;incomplete purchase order;contract with supplier;drawing sent to supplier;quality agreement;purchase request;service level agreement;verbal purchase;quantity missing;model missing;outsourcing contract
work instruction;not followed;operating procedure;process parameter;temperature log;room cleaning;check-in;cooking;welding;deployment;medication;production line;human error;mistake;service standard;checklist not filled;setting;self-check;special process;validation;sterilization;packing;housekeeping;skipped step
label;unlabelled;no label;identification;batch number;lot number;serial number;barcode;status tag;inspection status;traceability;wristband;sample label;mixed up;production date;opened date;version tag;unmarked
guest luggage;left luggage;lost and found;deposited;valuables;safe;guest laundry;customer car;valet parking;consigned material;customer drawing;customer mould;borrowed tool;client source code;personal data;patient belongings;returned device;lost;damaged;belongings;owner informed
storage;warehouse;packaging;shelf life;expired;expiry date;refrigerator;cold chain;freezer;stacking;rust;moisture;handling damage;transport;FIFO;raw and cooked;cross contamination;backup of data;fragile;spoiled;thawing;stock rotation
warranty;after-sales;service call;recall;maintenance contract;spare part;installation;hotline;returned goods;guarantee;software update;patch;customer support;follow-up visit;disposal;recycling
process change;substitute material;machine change;parameter change;temporary change;staff substitution;changeover;change not approved;new supplier material;emergency change;menu substitution;approval of change;change log
final inspection;release;outgoing inspection;acceptance;not inspected;released without;inspection record;signature missing;room inspection;sampling;test result;delivered before;quality gate;handover check;released by;discharge
nonconforming;defective;reject;rework;scrap
nonconforming;defective;reject;rework;scrap;quarantine;segregation;not segregated;concession;sorting;blocked stock;wrong dish served;hold;return;defect;service failure;re-inspection;red tag;delivered by mistake;bug;mixed with good parts
nonconformity record;defect record;rework not recorded;concession record;who decided;disposition;scrap note;reject log;decision not signed;incident log;NCR;rework record;disposal record
monitoring;measurement plan;indicator;KPI;performance data;statistics;no data;process performance;monthly report;evaluation;frequency;dashboard;measurement method;not measured;trend
customer satisfaction;survey;questionnaire;guest comments;online rating;review score;satisfaction survey;response rate;loyalty;opinion;interview customers;NPS;no survey;guest comment card;dissatisfied
data analysis;statistics;trend;complaint analysis;defect analysis;supplier performance data;not analysed;chart;evaluation of results;Pareto;data collected but not used;recurring fault;monthly analysis;comparison
internal audit;audit programme;audit plan;internal auditor;audit report;not audited;open finding
internal audit;no internal audit;audit interval;overdue audit;annual audit;not all departments audited;clause not audited;audit postponed;self-assessment;effectively implemented;audit coverage;audit cycle
audit programme;audit plan;audit scope;audit criteria;internal auditor;impartial;audited own work;audit report;audit checklist;audit findings;follow-up;correction delayed;auditor qualification;report not sent;audit record
management review;management review meeting;review input;review output;minutes;top management
management review;not held;management review overdue;annual review;interval;top management absent;chaired by deputy;review postponed;review plan;suitability;review meeting;strategic direction
review input;agenda;input missing;previous actions;audit results;customer feedback;supplier performance;resources;process performance;status of corrective actions;report to management;department report;incomplete input
review output;minutes;decision;action list;resources needed;no decision;actions not followed up;review record;who does what;system change needed;improvement decision;unsigned minutes
improvement;improvement opportunity;suggestion;idea;innovation;future needs;breakthrough;kaizen;upgrade;better service;reduce defects;modernize;improvement project;suggestion ignored
corrective action;nonconformity;root cause;cause analysis;5 why;closed too early
corrective action;nonconformity;root cause;cause analysis;5 why;8D;repeated;recurrence;happened again;correction;effectiveness check;similar cases;overdue action;complaint not investigated;cause not found;action not effective;only corrected;blame the employee;retraining only
corrective action record;not recorded;CAPA form;report missing;results of action;nonconformity report;NCR log;no evidence of closure;cause not recorded;form incomplete;follow-up record;closure
continual improvement;continuous improvement;PDCA;kaizen;lean;improvement plan;benchmark;no improvement;same problems every year;improvement from data;six sigma;quality circle;improvement follow-up`,
)
